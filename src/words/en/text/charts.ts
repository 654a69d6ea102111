/** Charts, for those who see them and for those who do not. */
export const CHARTS_TEXT = {
  positionOf: (country: string) =>
    `Position of ${country} over time; the same is told in the list of changes and statements`,
  marks: 'Each mark is a statement.',
  marksWithDiffering:
    'Each mark is a statement; a hollow mark is a differing voice and does not change the country’s position.',
  unmarked: (shown: number) => `Only the latest ${String(shown)} statements are marked.`,
  figures: (subject: string) => `${subject} over time; the table below has the same numbers`,
  /** A mark, for those who hear it: what it stands for, and on which statement that rests. */
  mark: (what: string, day: string, statement: string) => `${what}, ${day}: ${statement}`,
  /** The same for those who see for what it stands. */
  seenMark: (day: string, statement: string) => `${day}: ${statement}`,
  logarithmic:
    'The scale is logarithmic. Each mark is a statement; a bar joins the two ends of a range.',
} as const;
