import { getEdition } from '../_edition.ts';
import type { APIRoute } from 'astro';
import { absoluteOn } from '../../components/absolute.ts';
import { toAtom } from '../../publish/feeds/atom.ts';
import { ATOM_TYPE } from '../../view/feed-link.ts';
import { digestFeed } from '../../publish/feeds/digest-feed.ts';

/** What was said and who moved, week by week, as Atom. */
export const GET: APIRoute = async () => {
  const { catalogue } = await getEdition();
  const feed = digestFeed(catalogue, absoluteOn(catalogue.record.site));
  return new Response(toAtom(feed), { headers: { 'Content-Type': ATOM_TYPE } });
};
