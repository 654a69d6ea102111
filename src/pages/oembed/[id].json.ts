import { getEdition } from '../_edition.ts';
import type { APIRoute } from 'astro';
import { absoluteOn } from '../../components/absolute.ts';
import { getRecord } from '../../load/record.ts';
import { drawsSharePictures } from '../../load/share-option.ts';
import { oEmbedOf } from '../../publish/embed/oembed.ts';

/** For every id that a statement has or had. */
export async function getStaticPaths() {
  const { statements } = await getRecord();
  return [...statements.values()].flatMap(({ id, aliases }) =>
    [id, ...aliases].map((each) => ({ params: { id: each }, props: { current: id } })),
  );
}

/** How to embed a statement, as oEmbed. */
export const GET: APIRoute<{ current: string }> = async ({ props }) => {
  const { catalogue } = await getEdition();
  const { site, statements } = catalogue.record;
  const statement = statements.get(props.current)!;
  return Response.json(oEmbedOf(statement, catalogue, absoluteOn(site), drawsSharePictures()));
};
