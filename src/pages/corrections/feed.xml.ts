import type { APIRoute } from 'astro';
import { absoluteOn } from '../../layouts/absolute.ts';
import { getRecord } from '../../load/record.ts';
import { catalogueOf } from '../../site/catalogue.ts';
import { ATOM_TYPE, toAtom } from '../../site/feeds/atom.ts';
import { correctionFeed } from '../../site/feeds/correction-feed.ts';

/** Every correction, as Atom. */
export const GET: APIRoute = async () => {
  const catalogue = catalogueOf(await getRecord());
  const feed = correctionFeed(catalogue, absoluteOn(catalogue.record.site));
  return new Response(toAtom(feed), { headers: { 'Content-Type': ATOM_TYPE } });
};
