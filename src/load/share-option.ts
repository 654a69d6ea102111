/**
 * Whether share pictures are drawn, and so whether pages may refer to them: not by the dev server, and not
 * with `SHARE_PICTURES=0`.
 */
export const drawsSharePictures = (environment = process.env): boolean =>
  environment['SHARE_PICTURES'] !== '0' && !import.meta.env?.DEV;
