/** What the links that copy say when it is done. Loaded with their script: small, and without imports. */
export const COPY_LINKS_TEXT = {
  copied: 'Link copied',
} as const;
