import { parse, type DefaultTreeAdapterTypes as Dom } from 'parse5';
import { addressOf, type Place } from '../links/site-address.ts';
import type { Output } from '../output/read-output.ts';

/** A page that the sitemaps and the site do not agree on: one line each. */
export function findSitemapFaults(output: Output, place: Place): string[] {
  const pages = new Set(indexablePages(output, place));
  const listed = listedPages(output, place);
  return [
    ...[...pages].filter((page) => !listed.includes(page)).map((page) => `not listed: ${page}`),
    ...listed.filter((page) => !pages.has(page)).map((page) => `no page to be listed: ${page}`),
    ...listed
      .filter((page, index) => listed.indexOf(page) < index)
      .map((page) => `listed twice: ${page}`),
  ];
}

/** Addresses of the pages that ask to be indexed and are their own canonical address. */
export const indexablePages = (output: Output, place: Place): string[] =>
  [...output].flatMap(([file, text]) => {
    if (!file.endsWith('.html') || text === null) return [];
    const head = headOf(text);
    const address = addressOf(file, place);
    const isIndexed = !head.some(
      ({ name, content }) => name === 'robots' && /noindex/.test(content),
    );
    const isCanonical = head.some(
      ({ name, content }) => name === 'canonical' && content === address,
    );
    return isIndexed && isCanonical ? [address] : [];
  });

/** Addresses in the sitemaps that the index of sitemaps leads to. */
export function listedPages(output: Output, place: Place): string[] {
  const locations = (file: string): string[] => {
    const text = output.get(file) ?? '';
    return [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address);
  };
  const start = addressOf('index.html', place);
  return locations('sitemap.xml').flatMap((sitemap) => locations(sitemap.slice(start.length)));
}

/** What the head of a page says by `meta` and by `link`: name and content. */
function headOf(html: string): { name: string; content: string }[] {
  const root = parse(html).childNodes.find(isNamed('html'));
  const head = root && 'childNodes' in root ? root.childNodes.find(isNamed('head')) : undefined;
  const elements = head && 'childNodes' in head ? head.childNodes : [];
  return elements.flatMap((node) => {
    if (!('attrs' in node)) return [];
    const {
      name = '',
      content = '',
      rel,
      href,
    } = Object.fromEntries(
      node.attrs.map((attribute) => [attribute.name, attribute.value]),
    ) as Partial<Record<string, string>>;
    return rel === undefined ? [{ name, content }] : [{ name: rel, content: href ?? '' }];
  });
}

const isNamed =
  (name: string) =>
  (node: Dom.Node): boolean =>
    node.nodeName === name;
