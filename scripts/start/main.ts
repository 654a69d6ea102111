import { preview } from 'astro';
import { basePath } from '../../src/load/base-path.ts';
import { buildSite } from '../build/build-site.ts';
import { writeLine, type Effects } from '../effects.ts';
import { reportMistakes } from '../report-mistakes.ts';

/** Builds the site and serves it on `PORT`, or 4321. The server goes on when this returns. */
export function main(_: readonly string[], effects: Effects): Promise<number> {
  const { stdout, environment, folder: root } = effects;
  return reportMistakes(effects, async () => {
    const wanted = Number(environment['PORT'] || 4321);
    const { folder, pages } = await buildSite(effects);
    writeLine(stdout, `Built ${String(pages)} pages.`);
    const { port } = await preview({
      root,
      outDir: folder,
      server: { port: wanted },
      logLevel: 'error',
    });
    if (port !== wanted) writeLine(stdout, `Port ${String(wanted)} is taken.`);
    const base = basePath(environment).replace(/\/?$/, '/');
    writeLine(stdout, `Serving on http://localhost:${String(port)}${base}  (Ctrl+C to stop)`);
    return 0;
  });
}
