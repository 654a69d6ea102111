import { glob, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import type { Effects } from '../effects.ts';
import { runShell } from '../run-shell.ts';

const FOLDER = 'tests/browser/baselines';
const COLOURS = 48;

/**
 * Takes the pictures of the small golden case's pages anew. Each is reduced to few colours, which takes a
 * third of the room and shows the same.
 */
export async function main(_: readonly string[], effects: Effects): Promise<number> {
  const folder = path.join(effects.folder, FOLDER);
  await rm(folder, { recursive: true, force: true });
  const status = await runShell(
    'playwright test --config tests/browser/playwright.config.ts visual.spec.ts --update-snapshots',
    effects,
  );
  for await (const name of glob('*.png', { cwd: folder })) {
    const file = path.join(folder, name);
    const picture = sharp(await readFile(file)).png({ colours: COLOURS, effort: 10 });
    await writeFile(file, await picture.toBuffer());
  }
  return status;
}
