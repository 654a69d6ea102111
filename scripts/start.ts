/** `npm start`: builds the site and serves it on http://localhost:4321. */
import { preview } from 'astro';
import { basePath } from '../src/load/base-path.ts';
import { ContentFolderError } from '../src/load/content-folder.ts';
import { ContentError } from '../src/load/record.ts';
import { buildSite } from './build-site.ts';

const PORT = Number(process.env['PORT'] || 4321);

try {
  const { folder, pages } = await buildSite();
  console.log(`Built ${String(pages)} pages.`);
  const server = await preview({ outDir: folder, server: { port: PORT }, logLevel: 'error' });
  if (server.port !== PORT) console.log(`Port ${String(PORT)} is taken.`);
  console.log(
    `Serving on http://localhost:${String(server.port)}${basePath().replace(/\/?$/, '/')}  (Ctrl+C to stop)`,
  );
} catch (error) {
  if (!(error instanceof ContentError) && !(error instanceof ContentFolderError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
