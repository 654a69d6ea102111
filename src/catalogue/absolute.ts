import { withBase } from './addresses.ts';

/** Turns an address of the site (`/timeline/`) into a full one, base path included. */
export type Absolute = (address: string) => string;

/**
 * @param origin - scheme and host, as in site.yaml
 * @param base - as Astro gives it: `/`, `/ledger` or `/ledger/`
 * @example absoluteIn('https://ledger.example', '/ledger')('/about/') // => 'https://ledger.example/ledger/about/'
 */
export const absoluteIn =
  (origin: string, base: string): Absolute =>
  (address) =>
    new URL(withBase(base, address), origin).href;
