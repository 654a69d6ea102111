/** Which files the content format knows: path below the content folder to what such a file holds. */
const LAYOUT = [
  [/^articles\/[^/]+\/[^/]+\.md$/, 'article'],
  [/^actors\/[^/]+\.md$/, 'actor'],
  [/^pages\/[^/]+\.md$/, 'page'],
  [/^site\.yaml$/, 'site'],
  [/^countries\.yaml$/, 'countries'],
  [/^publishers\.yaml$/, 'publishers'],
  [/^events\.yaml$/, 'events'],
  [/^conditions\.yaml$/, 'conditions'],
  [/^ledger\.json$/, 'ledger'],
] as const;

export type FileKind = (typeof LAYOUT)[number][1];

/** What a file of that path holds; undefined if the content format has no place for it. */
export const fileKindOf = (file: string): FileKind | undefined =>
  LAYOUT.find(([pattern]) => pattern.test(file))?.[1];

/** `articles/2025/2025-04-11-name.md` => `2025-04-11-name` */
export const fileId = (file: string): string => file.replace(/^.*\//, '').replace(/\.md$/, '');
