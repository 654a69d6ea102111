/**
 * Address of a licence's text, from its SPDX id: Creative Commons' own page where it is one of theirs,
 * else the one in SPDX's list.
 *
 * @example licenceAddress('CC-BY-4.0') // => 'https://creativecommons.org/licenses/by/4.0/'
 */
export function licenceAddress(licence: string): string {
  if (licence === 'CC0-1.0') return 'https://creativecommons.org/publicdomain/zero/1.0/';
  const [, terms, version] = /^CC-(BY[A-Z-]*)-(\d\.\d)$/.exec(licence) ?? [];
  return terms && version
    ? `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/`
    : `https://spdx.org/licenses/${encodeURIComponent(licence)}.html`;
}

/** As its owner writes it, from its SPDX id: "CC BY 4.0". */
export const licenceName = (licence: string): string =>
  /^CC-BY[A-Z-]*-\d\.\d$/.test(licence)
    ? licence.replace(/^CC-/, 'CC ').replace(/-(\d\.\d)$/, ' $1')
    : licence;
