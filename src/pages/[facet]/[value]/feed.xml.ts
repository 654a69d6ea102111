import type { APIRoute } from 'astro';
import { getEdition } from '../../_edition.ts';
import { facetOf, FACETS, type FacetId } from '../../../catalogue/facets/index.ts';
import { toAtom } from '../../../publish/feeds/atom.ts';
import { ATOM_TYPE } from '../../../view/feed-link.ts';
import { valueFeed } from '../../../publish/feeds/statement-feeds.ts';

/** For every group of every facet that can be followed, those without a statement too. */
export async function getStaticPaths() {
  const { record } = (await getEdition()).catalogue;
  return FACETS.filter(({ hasFeed }) => hasFeed).flatMap((facet) =>
    facet.allValues(record).map((value) => ({
      params: { facet: facet.path, value: facet.slugOf?.(value, record) ?? value },
      props: { id: facet.id, value },
    })),
  );
}

/** What was last entered or corrected of the statements of one group, as Atom. */
export const GET: APIRoute<{ id: FacetId; value: string }> = async ({ props }) => {
  const { catalogue, words } = await getEdition();
  const feed = valueFeed(facetOf(props.id), props.value, catalogue, words);
  return new Response(toAtom(feed), { headers: { 'Content-Type': ATOM_TYPE } });
};
