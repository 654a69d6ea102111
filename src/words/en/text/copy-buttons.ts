/** What the buttons that copy say when it is done. Loaded with their script: small, and without imports. */
export const COPY_BUTTONS_TEXT = {
  copied: 'Copied',
  /** Where the page may not copy by itself. */
  selected: 'Selected',
} as const;
