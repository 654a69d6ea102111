/** Where the site is served below its host: `/`, or `/ledger` with `BASE_PATH=/ledger` (slashes are optional). */
export const basePath = (environment = process.env): string =>
  `/${(environment['BASE_PATH'] ?? '').replace(/^\/+|\/+$/g, '')}`;
