import type { APIRoute } from 'astro';
import { getEdition } from '../_edition.ts';
import { toAtom } from '../../publish/feeds/atom.ts';
import { ATOM_TYPE } from '../../view/feed-link.ts';
import { digestFeed } from '../../publish/feeds/digest-feed.ts';

/** What was said and who moved, week by week, as Atom. */
export const GET: APIRoute = async () => {
  const { catalogue, words } = await getEdition();
  const feed = digestFeed(catalogue, words);
  return new Response(toAtom(feed), { headers: { 'Content-Type': ATOM_TYPE } });
};
