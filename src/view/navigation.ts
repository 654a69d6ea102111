import { facetWords } from './facet-label.ts';
import { addresses } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { FACETS, facetAddress } from '../catalogue/facets/index.ts';
import type { Words } from '../words/words.ts';
import type { Link } from './phrasing.ts';

/** A page above another one. */
export interface Crumb {
  readonly label: string;
  /** Without base path. */
  readonly address: string;
}

/** A link of the site's navigation, as `aria-current` tells where the reader is. */
export interface PageLink extends Link {
  /** `page` on that very page, `true` on one below it. */
  readonly current?: 'page' | 'true';
}

/** The ways that stand at the head of every page. */
export function navigationLinks(
  here: string,
  { record, href }: Pick<Catalogue, 'record' | 'href'>,
  words: Words,
): PageLink[] {
  const { pages } = words.site;
  return marked(
    [
      { label: pages.search, address: addresses.search },
      { label: pages.timeline, address: addresses.timeline },
      ...FACETS.filter(({ navigation }) => navigation === 'main').map((facet) => ({
        label: facetWords(facet, words).label.many,
        address: facetAddress(facet),
      })),
      ...(record.pages.has('about')
        ? [{ label: pages.about, address: addresses.page('about') }]
        : []),
    ],
    here,
    href,
  );
}

/** The ways that stand at the foot of every page. */
export function footerLinks(
  here: string,
  { record, href }: Pick<Catalogue, 'record' | 'href'>,
  words: Words,
): PageLink[] {
  const { pages } = words.site;
  return marked(
    [
      { label: pages.changes, address: addresses.changes },
      { label: pages.weeks, address: addresses.digests },
      { label: pages.figures, address: addresses.figures },
      { label: pages.articles, address: addresses.articles },
      ...FACETS.filter(({ navigation }) => navigation === 'more').map((facet) => ({
        label: facetWords(facet, words).label.many,
        address: facetAddress(facet),
      })),
      ...[...record.pages.values()].map(({ id, title }) => ({
        label: title,
        address: addresses.page(id),
      })),
      { label: pages.data, address: addresses.data },
      { label: pages.feeds, address: addresses.page('feeds') },
      { label: pages.design, address: addresses.design },
    ],
    here,
    href,
  );
}

function marked(
  entries: readonly Crumb[],
  here: string,
  href: (address: string) => string,
): PageLink[] {
  return entries.map(({ label, address }) => ({
    text: label,
    href: href(address),
    ...(address === here
      ? { current: 'page' as const }
      : here.startsWith(address) && { current: 'true' as const }),
  }));
}
