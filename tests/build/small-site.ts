import path from 'node:path';
import { buildInto, testFolder } from './run-build.ts';

/** A content folder that changes only when a test is to see something new. */
const CONTENT = path.resolve(import.meta.dirname, '../golden/small/content');

/**
 * Folder of the site built from the small golden case: `SMALL_SITE_DIR` if it is given, so that several
 * workers need one build together; else it is built here.
 */
export async function smallSite(): Promise<string> {
  const given = process.env['SMALL_SITE_DIR'];
  if (given) return given;
  const folder = testFolder('small-site');
  await buildInto(folder, { content: CONTENT, withoutPictures: true });
  return folder;
}
