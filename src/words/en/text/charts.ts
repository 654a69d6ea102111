/** Charts, for those who see them and for those who do not. */
export const CHARTS_TEXT = {
  positionOf: (country: string) =>
    `Position of ${country} over time; the same is told in the list of changes and statements`,
  marks: 'Each mark is a statement.',
  marksWithDiffering:
    'Each mark is a statement; a hollow mark is a differing voice and does not change the country’s position.',
  /** What a mark stands for. */
  mark: (day: string, statement: string) => `${day}: ${statement}`,
  unmarked: (shown: number) => `Only the latest ${String(shown)} statements are marked.`,
  figures: (subject: string) => `${subject} over time; the table below has the same numbers`,
  logarithmic:
    'The scale is logarithmic. Each mark is a statement; a bar joins the two ends of a range.',
} as const;
