/** What the links that copy say when it is done. The page takes them along for their script. */
export const COPY_LINKS_TEXT = {
  copied: 'Link copied',
} as const;
