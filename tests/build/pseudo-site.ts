import path from 'node:path';
import { PSEUDO_LANGUAGE } from '../../src/words/pseudo.ts';
import { buildInto, testFolder } from './run-build.ts';

/** Content of the small golden case. */
export const SMALL_CONTENT = path.resolve(import.meta.dirname, '../golden/small/content');

/**
 * Folder of the small golden case in the language that nobody speaks: `PSEUDO_SITE_DIR` if it is given, so
 * that several workers need one build together; else it is built here.
 */
export async function pseudoSite(): Promise<string> {
  const given = process.env['PSEUDO_SITE_DIR'];
  if (given) return given;
  const folder = testFolder('pseudo-site');
  await buildInto(folder, {
    content: SMALL_CONTENT,
    withoutPictures: true,
    language: PSEUDO_LANGUAGE,
  });
  return folder;
}
