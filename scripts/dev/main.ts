import { dev } from 'astro';
import type { Effects } from '../effects.ts';

/** Serves the site on `PORT`, or 4321, with edits as they are saved. The server goes on when this returns. */
export async function main(
  _: readonly string[],
  { environment, folder }: Effects,
): Promise<number> {
  await dev({ root: folder, server: { port: Number(environment['PORT'] || 4321) } });
  return 0;
}
