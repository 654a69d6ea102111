/** Names of facts, as heads of columns and of properties. Those of the facets stand in `facets.ts`. */
export const LABELS_TEXT = {
  statements: 'Statements',
  first: 'First',
  latest: 'Latest',
  since: 'Since',
  when: 'When',
  where: 'Where',
  office: 'Office',
  /** Of actors and publishers. */
  kind: 'Kind',
  /** What a condition, a position or a kind of statement stands for. */
  meaning: 'Meaning',
  number: 'Number',
  /** Between two parts of a line; no line begins with it. */
  separator: '\u00a0· ',
  /** In place of a number. */
  none: 'none',
  /** In place of a kind. */
  notKnown: 'Not known',
} as const;
