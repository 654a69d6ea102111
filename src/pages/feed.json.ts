import { getEdition } from './_edition.ts';
import type { APIRoute } from 'astro';
import { absoluteOn } from '../components/absolute.ts';
import { addresses } from '../catalogue/addresses.ts';
import { toJsonFeed } from '../publish/feeds/json-feed.ts';
import { JSON_FEED_TYPE } from '../view/feed-link.ts';
import { recordFeed } from '../publish/feeds/statement-feeds.ts';

/** What was last entered into the record or corrected, as JSON Feed. */
export const GET: APIRoute = async () => {
  const { catalogue } = await getEdition();
  const feed = recordFeed(catalogue, absoluteOn(catalogue.record.site), addresses.jsonFeed);
  return Response.json(toJsonFeed(feed), { headers: { 'Content-Type': JSON_FEED_TYPE } });
};
