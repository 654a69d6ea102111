import type { Catalogue } from '../catalogue/catalogue.ts';

/** Media type of Atom. @see https://www.rfc-editor.org/rfc/rfc4287#section-7 */
export const ATOM_TYPE = 'application/atom+xml';

/** Media type of JSON Feed. @see https://www.jsonfeed.org/version/1.1/ */
export const JSON_FEED_TYPE = 'application/feed+json';

/** A feed as a page names it in its head, for programs that look for one. */
export interface FeedLink {
  readonly title: string;
  readonly href: string;
  readonly type: string;
}

/** "France · Example Ledger": as feeds of a part of the record are called. */
export const feedTitle = (
  of: string,
  { site }: { readonly site: { readonly name: string } },
): string => `${of} · ${site.name}`;

/**
 * @param of - what the feed is of, in words
 * @param address - of the feed, without base path
 */
export const feedLink = (
  of: string,
  address: string,
  { record, href }: Pick<Catalogue, 'record' | 'href'>,
): FeedLink => ({ title: feedTitle(of, record), href: href(address), type: ATOM_TYPE });
