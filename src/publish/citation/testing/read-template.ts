/** A call of a template in wikitext. Imported by tests alone. */
export interface TemplateCall {
  readonly name: string;
  /** As the reader sees them. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** @throws if a value holds wikitext: a brace, a link, a tag, quotes for italics, a signature */
export function readTemplate(source: string): TemplateCall {
  if (!source.startsWith('{{') || !source.endsWith('}}')) throw new Error(`No template: ${source}`);
  const [name = '', ...rest] = source.slice(2, -2).split('|');
  const parameters: Record<string, string> = {};
  for (const parameter of rest) {
    const [, key, value = ''] = /^([a-z]+(?:-[a-z]+)?\d*)=(.*)$/.exec(parameter.trim()) ?? [];
    if (key === undefined || key in parameters) throw new Error(`No parameter: ${parameter}`);
    const markup = /[{}[\]<>\n]|''|~~~/.exec(value);
    if (markup) throw new Error(`Wikitext ${markup[0]} in ${value}`);
    parameters[key] = value.replace(/&#(\d+);/g, (_, code: string) =>
      String.fromCodePoint(Number(code)),
    );
  }
  return { name: name.trim(), parameters };
}
