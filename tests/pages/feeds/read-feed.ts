import { parseFeed as parseLeniently } from '@rowanmanning/feed-parser';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';

/** What a feed reader makes of a feed. */
export interface ReadFeed {
  readonly title: string | undefined;
  readonly self: string | undefined;
  readonly page: string | undefined;
  /** An instant of RFC 3339; JSON Feed has none. */
  readonly updated: string | undefined;
  readonly entries: readonly ReadEntry[];
}

export interface ReadEntry {
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly page: string | undefined;
  readonly published: string | undefined;
  readonly updated: string | undefined;
  readonly content: string | undefined;
}

/**
 * Reads an Atom feed with the parsers of two readers that have nothing in common but XML.
 *
 * @throws if one of them cannot
 */
export const readAtom = (text: string): readonly [ReadFeed, ReadFeed] => [
  byFeedsmith(text),
  byFeedParser(text),
];

function byFeedsmith(text: string): ReadFeed {
  const { title, links = [], updated, entries = [] } = parseAtomFeed(text);
  const linked = (to: typeof links, rel: string) => to.find((link) => link.rel === rel)?.href;
  return {
    title: title?.value,
    self: linked(links, 'self'),
    page: linked(links, 'alternate'),
    updated,
    entries: entries.map((entry) => ({
      id: entry.id,
      title: entry.title?.value,
      page: linked(entry.links ?? [], 'alternate'),
      published: entry.published,
      updated: entry.updated,
      content: entry.content?.value,
    })),
  };
}

function byFeedParser(text: string): ReadFeed {
  const { title, self, url, updated, items } = parseLeniently(text);
  return {
    title: title ?? undefined,
    self: self ?? undefined,
    page: url ?? undefined,
    updated: instant(updated),
    entries: items.map((item) => ({
      id: item.id ?? undefined,
      title: item.title ?? undefined,
      page: item.url ?? undefined,
      published: instant(item.published),
      updated: instant(item.updated),
      content: item.content ?? undefined,
    })),
  };
}

const instant = (date: Date | null): string | undefined =>
  date?.toISOString().replace(/\.000Z$/, 'Z');

/** Reads a JSON Feed. */
export function readJsonFeed(text: string): ReadFeed {
  const { title, feed_url, home_page_url, items = [] } = parseJsonFeed(JSON.parse(text));
  return {
    title,
    self: feed_url,
    page: home_page_url,
    updated: undefined,
    entries: items.map((item) => ({
      id: item.id,
      title: item.title,
      page: item.url,
      published: item.date_published,
      updated: item.date_modified,
      content: item.content_html,
    })),
  };
}
