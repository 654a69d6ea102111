import { getEdition } from '../_edition.ts';
import type { APIRoute } from 'astro';
import { absoluteOn } from '../../components/absolute.ts';
import { toAtom } from '../../publish/feeds/atom.ts';
import { ATOM_TYPE } from '../../view/feed-link.ts';
import { correctionFeed } from '../../publish/feeds/correction-feed.ts';

/** Every correction, as Atom. */
export const GET: APIRoute = async () => {
  const { catalogue } = await getEdition();
  const feed = correctionFeed(catalogue, absoluteOn(catalogue.record.site));
  return new Response(toAtom(feed), { headers: { 'Content-Type': ATOM_TYPE } });
};
