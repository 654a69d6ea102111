import type { APIRoute } from 'astro';
import { getEdition } from '../_edition.ts';
import { toAtom } from '../../publish/feeds/atom.ts';
import { ATOM_TYPE } from '../../view/feed-link.ts';
import { correctionFeed } from '../../publish/feeds/correction-feed.ts';

/** Every correction, as Atom. */
export const GET: APIRoute = async () => {
  const { catalogue, words } = await getEdition();
  const feed = correctionFeed(catalogue, words);
  return new Response(toAtom(feed), { headers: { 'Content-Type': ATOM_TYPE } });
};
