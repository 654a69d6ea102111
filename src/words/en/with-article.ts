const TAKES_ARTICLE =
  /^(?:Bahamas|Coalition of the Willing|European Union|Gambia|Holy See|Maldives|Netherlands|Philippines|United .*)$|(?:Republic|Islands|Emirates)$/;

/** The name of a country or body within a sentence: "the United Kingdom", but "France". */
export const withArticle = (name: string): string =>
  TAKES_ARTICLE.test(name) ? `the ${name}` : name;

/** The same at the start of a sentence: "The United Kingdom". */
export const withArticleAtStart = (name: string): string =>
  TAKES_ARTICLE.test(name) ? `The ${name}` : name;
