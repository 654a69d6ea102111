import type { APIRoute } from 'astro';
import { getEdition } from './_edition.ts';
import { addresses } from '../catalogue/addresses.ts';
import { toJsonFeed } from '../publish/feeds/json-feed.ts';
import { JSON_FEED_TYPE } from '../view/feed-link.ts';
import { recordFeed } from '../publish/feeds/statement-feeds.ts';

/** What was last entered into the record or corrected, as JSON Feed. */
export const GET: APIRoute = async () => {
  const { catalogue, words } = await getEdition();
  const feed = recordFeed(addresses.jsonFeed, catalogue, words);
  return Response.json(toJsonFeed(feed), { headers: { 'Content-Type': JSON_FEED_TYPE } });
};
