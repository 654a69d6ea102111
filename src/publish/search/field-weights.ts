/** How much more a match in a field of a document counts than one in its content. */
export const FIELD_WEIGHTS = { title: 5, names: 5 } as const;
