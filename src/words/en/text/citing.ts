/** How to cite a statement and how to embed it, and what its embed says. */
export const CITING_TEXT = {
  cite: 'Cite this statement',
  aboutCiting:
    'What is cited is the entry in this record, not a publication of the speaker’s. The address names the version that stands now: should its words be corrected, whoever follows it is told.',
  /** What kind of thing is cited. */
  genre: 'Record of a statement',
  retractedGenre: 'Retracted record of a statement',
  genreOf: (genre: string, day: string) => `${genre} of ${day}`,
  /** Which version is cited. */
  version: (version: string, day: string) => `Version ${version}, as of ${day}`,
  genreAndVersion: (genre: string, version: string) => `${genre}, version ${version}`,
  asOf: (text: string, day: string) => `${text}, as of ${day}`,
  /** A style of citation and the number of its edition, whose ordinal ends in "th". */
  edition: (style: string, number: 7 | 9 | 18) => `${style}, ${String(number)}th edition`,
  copy: 'Copy',
  /** The same button, for those who hear it out of its context. */
  copyThis: (what: string) => `Copy: ${what}`,

  embed: 'Embed this statement',
  aboutEmbedding:
    'Paste this HTML into a page. It shows the words as they stand, with their source and every correction made later; it runs no script and sets no cookie.',
  seeEmbed: 'See how it looks',
  embedCode: 'HTML for embedding',
  source: <Link>(publisher: Link, day: string) => ['Source: ', publisher, `, ${day}`],
} as const;
