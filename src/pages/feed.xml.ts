import type { APIRoute } from 'astro';
import { getEdition } from './_edition.ts';
import { addresses } from '../catalogue/addresses.ts';
import { toAtom } from '../publish/feeds/atom.ts';
import { ATOM_TYPE } from '../view/feed-link.ts';
import { recordFeed } from '../publish/feeds/statement-feeds.ts';

/** What was last entered into the record or corrected, as Atom. */
export const GET: APIRoute = async () => {
  const { catalogue, words } = await getEdition();
  const feed = recordFeed(addresses.feed, catalogue, words);
  return new Response(toAtom(feed), { headers: { 'Content-Type': ATOM_TYPE } });
};
