import type { APIRoute } from 'astro';
import { getEdition } from '../_edition.ts';
import { toAtom } from '../../publish/feeds/atom.ts';
import { ATOM_TYPE } from '../../view/feed-link.ts';
import { changeFeed } from '../../publish/feeds/change-feed.ts';

/** Every change of a country’s position, as Atom. */
export const GET: APIRoute = async () => {
  const { catalogue, words } = await getEdition();
  const feed = changeFeed(catalogue, words);
  return new Response(toAtom(feed), { headers: { 'Content-Type': ATOM_TYPE } });
};
