/** What the slider of days says. Loaded with its script: small, and without imports. */
export const AS_OF_TEXT = {
  noPosition: 'no statement found',
} as const;
