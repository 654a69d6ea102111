import type { APIRoute } from 'astro';
import { schemaName } from '../../../publish/data/json-schema.ts';
import { TABLES } from '../../../publish/data/tables.ts';
import { dataFiles } from '../_files.ts';

/** A schema for every table, under the table's name. */
export const getStaticPaths = () =>
  TABLES.map((table) => ({ params: { table: table.name }, props: { file: schemaName(table) } }));

export const GET: APIRoute<{ file: string }> = async ({ props }) => {
  const { schemas } = await dataFiles();
  const schema = schemas.find(({ name }) => name === props.file)!;
  return new Response(schema.text, { headers: { 'Content-Type': 'application/schema+json' } });
};
