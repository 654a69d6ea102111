import { RECORD_LANGUAGE } from '../../record/language.ts';
import { timestamp } from './atom.ts';
import type { Feed, FeedEntry } from './feed.ts';

/**
 * A feed as a JSON Feed document.
 *
 * @see https://www.jsonfeed.org/version/1.1/
 */
export const toJsonFeed = ({
  title,
  subtitle,
  page,
  self,
  author,
  entries,
}: Feed): Record<string, unknown> => ({
  version: 'https://jsonfeed.org/version/1.1',
  title,
  home_page_url: page,
  feed_url: self,
  description: subtitle,
  language: RECORD_LANGUAGE,
  authors: [{ name: author.name, url: author.page }],
  items: entries.map(itemOf),
});

const itemOf = (entry: FeedEntry): Record<string, unknown> => ({
  id: entry.id,
  url: entry.page,
  ...(entry.source && { external_url: entry.source.page }),
  title: entry.title,
  content_html: entry.content,
  date_published: timestamp(entry.published),
  date_modified: timestamp(entry.updated),
  tags: [...new Set(entry.categories.map(({ label }) => label))],
});
