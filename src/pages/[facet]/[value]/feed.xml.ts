import { getEdition } from '../../_edition.ts';
import type { APIRoute } from 'astro';
import { absoluteOn } from '../../../components/absolute.ts';
import { getRecord } from '../../../load/record.ts';
import { facetOf, FACETS, type FacetId } from '../../../catalogue/facets/index.ts';
import { toAtom } from '../../../publish/feeds/atom.ts';
import { ATOM_TYPE } from '../../../view/feed-link.ts';
import { valueFeed } from '../../../publish/feeds/statement-feeds.ts';

/** For every group of every facet that can be followed, those without a statement too. */
export async function getStaticPaths() {
  const record = await getRecord();
  return FACETS.filter(({ hasFeed }) => hasFeed).flatMap((facet) =>
    facet.allValues(record).map((value) => ({
      params: { facet: facet.path, value: facet.slugOf?.(value, record) ?? value },
      props: { id: facet.id, value },
    })),
  );
}

/** What was last entered or corrected of the statements of one group, as Atom. */
export const GET: APIRoute<{ id: FacetId; value: string }> = async ({ props }) => {
  const { catalogue } = await getEdition();
  const absolute = absoluteOn(catalogue.record.site);
  const feed = valueFeed(facetOf(props.id), props.value, catalogue, absolute);
  return new Response(toAtom(feed), { headers: { 'Content-Type': ATOM_TYPE } });
};
