import { getEdition } from './_edition.ts';
import type { APIRoute } from 'astro';
import { absoluteOn } from '../components/absolute.ts';
import { addresses } from '../catalogue/addresses.ts';
import { toAtom } from '../publish/feeds/atom.ts';
import { ATOM_TYPE } from '../view/feed-link.ts';
import { recordFeed } from '../publish/feeds/statement-feeds.ts';

/** What was last entered into the record or corrected, as Atom. */
export const GET: APIRoute = async () => {
  const { catalogue } = await getEdition();
  const feed = recordFeed(catalogue, absoluteOn(catalogue.record.site), addresses.feed);
  return new Response(toAtom(feed), { headers: { 'Content-Type': ATOM_TYPE } });
};
