import type { APIRoute } from 'astro';
import { absoluteOn } from '../layouts/absolute.ts';
import { getRecord } from '../load/record.ts';
import { addresses } from '../site/addresses.ts';
import { catalogueOf } from '../site/catalogue.ts';
import { JSON_FEED_TYPE, toJsonFeed } from '../site/feeds/json-feed.ts';
import { recordFeed } from '../site/feeds/statement-feeds.ts';

/** What was last entered into the record or corrected, as JSON Feed. */
export const GET: APIRoute = async () => {
  const catalogue = catalogueOf(await getRecord());
  const feed = recordFeed(catalogue, absoluteOn(catalogue.record.site), addresses.jsonFeed);
  return Response.json(toJsonFeed(feed), { headers: { 'Content-Type': JSON_FEED_TYPE } });
};
