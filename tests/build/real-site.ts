import { loadRecord } from '../../src/load/load-record.ts';
import { contentFolder } from '../../src/load/content-folder.ts';
import type { PublicRecord } from '../../src/record/model.ts';
import { buildInto, testFolder } from './run-build.ts';

/**
 * Folder of the site built from the content folder: `SITE_DIR` if it is given, so that several kinds of
 * test need one build together; else it is built here.
 */
export async function realSite(): Promise<string> {
  const given = process.env['SITE_DIR'];
  if (given) return given;
  const folder = testFolder('site');
  await buildInto(folder, { content: contentFolder() });
  return folder;
}

/** The record from which that site is built. */
export async function realRecord(): Promise<PublicRecord> {
  const { record } = await loadRecord(contentFolder());
  if (!record) throw new Error('The content has findings: see `npm run check`.');
  return record;
}
