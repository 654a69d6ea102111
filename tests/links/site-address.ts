/** Where a site is served. */
export interface Place {
  /** Scheme and host: `https://ledger.example`. */
  readonly origin: string;
  /** `/`, or `/ledger/`: begins and ends with a slash. */
  readonly base: string;
}

/** Where an address leads. */
export type Target =
  | { readonly kind: 'own'; readonly path: string; readonly fragment: string }
  | { readonly kind: 'outside-base'; readonly path: string }
  | { readonly kind: 'elsewhere' | 'other-scheme' | 'malformed' };

/** The place of a site by its `address` in site.yaml and the BASE_PATH of the build. */
export function placeOf(address: string, basePath = ''): Place {
  const base = basePath.replace(/^\/+|\/+$/g, '');
  return { origin: new URL(address).origin, base: base === '' ? '/' : `/${base}/` };
}

/**
 * Address at which a file of the output folder is served.
 *
 * @example addressOf('timeline/index.html', place) // => 'https://ledger.example/ledger/timeline/'
 */
export const addressOf = (file: string, { origin, base }: Place): string =>
  `${origin}${base}${file.replace(/(^|\/)index\.html$/, '$1')}`;

/**
 * Where an address leads that stands in a file of the site.
 *
 * @returns for the site's own addresses the path below the base path, without a slash at the start; for
 *   one on the same host that is not below the base path, the path below the host
 */
export function targetOf(address: string, file: string, place: Place): Target {
  if (address === '' || /\s/.test(address) || /^https?:\/?[^/]/.test(address)) {
    return { kind: 'malformed' };
  }
  const url = URL.parse(address, addressOf(file, place));
  if (!url) return { kind: 'malformed' };
  if (!/^https?:$/.test(url.protocol)) return { kind: 'other-scheme' };
  if (url.origin !== place.origin) return { kind: 'elsewhere' };
  const decoded = decode(`${url.pathname}\0${url.hash.slice(1)}`);
  if (decoded === undefined) return { kind: 'malformed' };
  const [path = '', fragment = ''] = decoded.split('\0');
  if (!path.startsWith(place.base)) return { kind: 'outside-base', path: path.slice(1) };
  return { kind: 'own', path: path.slice(place.base.length), fragment };
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
