/** Where the site is served below its host: `/`, or `/ledger` with `BASE_PATH=/ledger` (slashes are optional). */
export const basePath = (): string =>
  `/${(process.env['BASE_PATH'] ?? '').replace(/^\/+|\/+$/g, '')}`;
