/** The states in which a statement can be, on the page that shows them all. */
export const EXAMPLES_TEXT = {
  quoted: 'Quoted in English',
  quotedAndTranslated: 'Quoted in another language, with our translation',
  quotedInOriginal: 'Quoted in another language alone',
  translatedInSource: 'Translated in the source',
  paraphrased: 'In our own words',
  joint: 'Of a joint statement',
  anonymous: 'From an anonymous source',
  withNote: 'With a note',
  vagueDate: 'Of a date that is not known exactly',
  corrected: 'Corrected',
  retracted: 'Retracted',
} as const;
