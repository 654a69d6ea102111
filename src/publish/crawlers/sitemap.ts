import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { Absolute } from '../../catalogue/absolute.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { latest } from './modified.ts';
import { sitemapEntries, type SitemapEntry } from './sitemap-entries.ts';

/** Addresses in one sitemap, at the most: none grows with the record, there are only more of them. */
export const ADDRESSES_PER_SITEMAP = 500;

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** The addresses of each sitemap, the first one first; worked out at the first call. */
export const sitemapsOf = (catalogue: Catalogue): readonly (readonly SitemapEntry[])[] =>
  catalogue.once(divideEntries);

function divideEntries(catalogue: Catalogue): SitemapEntry[][] {
  const entries = sitemapEntries(catalogue);
  return Array.from({ length: Math.ceil(entries.length / ADDRESSES_PER_SITEMAP) }, (_, index) =>
    entries.slice(index * ADDRESSES_PER_SITEMAP, (index + 1) * ADDRESSES_PER_SITEMAP),
  );
}

/** Address of a sitemap by its number, from 1. */
export const sitemapAddress = (number: number | string): string => `/sitemap-${String(number)}.xml`;

/**
 * One sitemap.
 *
 * @see https://www.sitemaps.org/protocol.html
 */
export const formatSitemap = (entries: readonly SitemapEntry[], absolute: Absolute): string =>
  document(
    'urlset',
    entries.map((entry) => locate('url', entry, absolute)),
  );

/** The list of all sitemaps. */
export const formatSitemapIndex = (catalogue: Catalogue): string =>
  document(
    'sitemapindex',
    sitemapsOf(catalogue).map((entries, index) =>
      locate(
        'sitemap',
        {
          address: sitemapAddress(index + 1),
          modified: latest(entries.flatMap(({ modified }) => modified ?? [])),
        },
        catalogue.absolute,
      ),
    ),
  );

const locate = (name: string, { address, modified }: SitemapEntry, absolute: Absolute) =>
  x(name, [x('loc', absolute(address)), ...(modified ? [x('lastmod', modified)] : [])]);

const document = (name: string, children: ReturnType<typeof locate>[]): string =>
  `${toXml([
    { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' },
    x(name, { xmlns: NAMESPACE }, children),
  ])}\n`;
