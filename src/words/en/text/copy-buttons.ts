/** What the buttons that copy say when it is done. The page takes them along for their script. */
export const COPY_BUTTONS_TEXT = {
  copied: 'Copied',
  /** Where the page may not copy by itself. */
  selected: 'Selected',
} as const;
