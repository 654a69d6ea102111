/** The page that shows the parts of which the pages are made. */
export const DESIGN_TEXT = {
  description: 'The type, the colours and the parts of this site’s pages, each in every state.',
  about:
    'The parts of which the pages are made, each in every state that the record has. What stands here as an example is from the record; where it has none, nothing is made up.',
  type: 'Type',
  typefaces:
    'Words that were said and headings are in Source Serif 4, everything else in the reader’s own sans serif.',
  colours: 'Colours',
  contrast: 'Contrast with the ground, light and dark',
  colour: 'Colour',
  usedFor: 'For',
  light: 'Light',
  dark: 'Dark',
  /** What each colour is for. */
  roles: {
    paper: 'The ground',
    ink: 'Words',
    'ink-soft': 'What surrounds the words',
    rule: 'Hairlines',
    link: 'Links',
    focus: 'Where the keyboard is',
    shade: 'Notes',
  },
  roleOfPosition: (position: string) => `${position}: in areas, in words`,
  noExample: 'No statement of the record is in this state.',
  quotation: 'A quotation on its own page',
  extremes: 'The shortest and the longest',
  meeting: 'Said at one meeting',
  noChange: 'No country has changed its position.',
  pager: 'Pages of a list',
  onePage: 'All statements are on one page.',
  notes: 'A note, and nothing found',
  exampleOfNote: 'What a careful reader must know of a statement stands in a note.',
} as const;
