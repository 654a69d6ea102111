import type {
  ActorId,
  ArticleId,
  ConditionId,
  CountrySlug,
  EventId,
  PublisherId,
  StatementId,
} from '../record/ids.ts';

/**
 * Addresses of the site's pages, from its root and without a base path, which `withBase` adds
 * (`docs/design.md`, section 6).
 */
export const addresses = {
  home: '/',
  /** Shown in the place of a page that is not there. */
  notFound: '/404.html',
  timeline: '/timeline/',
  year: (year: string) => `/timeline/${year}/`,
  statement: (id: StatementId) => `/statements/${id}/`,
  articles: '/articles/',
  article: (id: ArticleId) => `/articles/${id}/`,
  actor: (id: ActorId) => `/actors/${id}/`,
  country: (slug: CountrySlug) => `/countries/${slug}/`,
  countryTimeline: (slug: CountrySlug) => `/countries/${slug}/timeline/`,
  publisher: (id: PublisherId) => `/publishers/${id}/`,
  event: (id: EventId) => `/events/${id}/`,
  condition: (id: ConditionId) => `/conditions/${id}/`,
  positions: '/positions/',
  position: (id: string) => `/positions/${id}/`,
  /** Where all stood at the end of a month `YYYY/MM`. */
  positionsAt: (month: string) => `/positions/${month}/`,
  changes: '/changes/',
  changesOf: (slug: CountrySlug) => `/changes/${slug}/`,
  conditions: '/conditions/',
  figures: '/figures/',
  /** All numbers of one subject; there where `/figures/` shows but the latest. */
  figuresOf: (subject: string) => `/figures/${subject}/`,
  corrections: '/corrections/',
  countries: '/countries/',
  page: (id: string) => `/${id}/`,
  design: '/about/design/',
  search: '/search/',
  data: '/data/',
  /** Everything that enters the record, as a feed (Atom); also below the address of a list: `feedOf`. */
  feed: '/feed.xml',
  jsonFeed: '/feed.json',
  /** The feed of a list page. */
  feedOf: (list: string) => `${list}feed.xml`,
  digests: '/digest/',
  /** What was said and who moved in a week `2025-W36` of ISO 8601. */
  digest: (week: string) => `/digest/${week}/`,
  sitemap: '/sitemap.xml',
  openSearch: '/opensearch.xml',
  /** A statement alone, to be framed by other sites. */
  embed: (id: StatementId) => `/embed/${id}/`,
  /** How to embed a statement, as data (oEmbed). */
  oembed: (id: StatementId) => `/oembed/${id}.json`,
  /** The picture that stands for a page where a link to it is shown. */
  sharePicture: (kind: 'site' | 'statements' | 'countries' | 'actors', id?: string) =>
    `/share/${kind}${id === undefined ? '' : `/${id}`}.png`,
} as const;

/** Address of a page of a paged list; the first page is the list's own. */
export const pageAddress = (list: string, page: number): string =>
  page === 1 ? list : `${list}${String(page)}/`;

/**
 * Puts the base path before an address of the site; leaves other addresses and fragments as they are.
 *
 * @param base - as Astro gives it: `/`, `/ledger` or `/ledger/`
 * @example withBase('/ledger', '/timeline/') // => '/ledger/timeline/'
 */
export function withBase(base: string, address: string): string {
  if (!address.startsWith('/') || address.startsWith('//')) return address;
  return `${base.replace(/\/+$/, '')}${address}`;
}
