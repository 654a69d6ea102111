/**
 * Data as the text of a script element. `<` is escaped, so that no name or quotation can end the element
 * or open a comment in it.
 */
export const toScriptText = (data: object): string =>
  JSON.stringify(data).replaceAll('<', '\\u003c');
