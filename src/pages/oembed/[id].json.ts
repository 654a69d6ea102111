import type { APIRoute } from 'astro';
import { oEmbedOf } from '../../publish/embed/oembed.ts';
import { getEdition } from '../_edition.ts';

/** For every id that a statement has or had. */
export async function getStaticPaths() {
  const { statements } = (await getEdition()).catalogue.record;
  return [...statements.values()].flatMap(({ id, aliases }) =>
    [id, ...aliases].map((each) => ({ params: { id: each }, props: { current: id } })),
  );
}

/** How to embed a statement, as oEmbed. */
export const GET: APIRoute<{ current: string }> = async ({ props }) => {
  const { catalogue, words } = await getEdition();
  return Response.json(oEmbedOf(catalogue.record.statements.get(props.current)!, catalogue, words));
};
