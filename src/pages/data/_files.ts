import { getEdition } from '../_edition.ts';
import { dataFilesOf, TABLE_FILES, type DataFiles } from '../../publish/data/files.ts';
import type { Format } from '../../publish/data/formats.ts';

/** All files of the open data, with the addresses of this build. */
export async function dataFiles(): Promise<DataFiles> {
  const { catalogue, words } = await getEdition();
  return dataFilesOf(catalogue, words);
}

/** The static paths of the tables that are published in a format. */
export const tablePaths = (format: Format['id']) =>
  TABLE_FILES.filter((file) => file.format.id === format).map(({ table: { name } }) => ({
    params: { table: name },
  }));

/** A table in a format, as it is published. */
export async function tableResponse(table: string, format: Format['id']): Promise<Response> {
  const { tables } = await dataFiles();
  const file = tables.find((each) => each.table.name === table && each.format.id === format)!;
  return new Response(file.text, { headers: { 'Content-Type': file.format.mediaType } });
}
