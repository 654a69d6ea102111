/**
 * `npm run build`: checks the content, builds the site beside `OUT_DIR`, and puts it in its place only
 * when all went well.
 */
import { ContentFolderError } from '../src/load/content-folder.ts';
import { ContentError } from '../src/load/record.ts';
import { buildSite } from './build-site.ts';

try {
  const { folder, pages, seconds } = await buildSite();
  console.log(`Built ${String(pages)} pages into ${folder} in ${seconds.toFixed(1)} s.`);
} catch (error) {
  if (!(error instanceof ContentError) && !(error instanceof ContentFolderError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
