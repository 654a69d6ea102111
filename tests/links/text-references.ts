import type { Reference } from './references.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#34;': '"',
  '&apos;': "'",
  '&#39;': "'",
  '&amp;': '&',
};

/**
 * Addresses in a file that is no page: a feed, a sitemap, data, robots.txt.
 *
 * Whatever begins with the site's own address counts, wherever it stands. In XML and in JSON Feed also
 * what stands in `href` and `src`, that of escaped HTML included: relative addresses in feeds are read
 * as relative to the feed.
 *
 * @param origin - scheme and host of the site, `https://ledger.example`
 */
export function textReferences(file: string, text: string, origin: string): Reference[] {
  const isFeed = /\.xml$|feed\.json$/.test(file);
  const plain = isFeed ? unescape(text) : text;
  const attributes = isFeed ? plain.matchAll(/\s(?:href|src)=\\?["']([^"'\\]*)/g) : [];
  const addresses = [...attributes].map((match) => match[1] ?? '');
  return [...new Set([...addresses, ...ownAddresses(plain, origin)])].map((address) => ({
    address,
    use: 'link',
  }));
}

/** Every address in a text that begins with the site's own scheme and host. */
export function ownAddresses(text: string, origin: string): string[] {
  const pattern = new RegExp(`${RegExp.escape(origin)}(?![\\w.:-])[^\\s"'<>{}\\\\|^\`]*`, 'g');
  return [...text.matchAll(pattern)].map(([address]) => address.replace(/[).,;:]+$/, ''));
}

const unescape = (text: string): string =>
  text.replace(/&(lt|gt|quot|apos|amp|#34|#39);/g, (entity) => ENTITIES[entity] ?? entity);
