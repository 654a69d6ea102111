/**
 * `npm run baselines`: stores what the pages of the small golden case look like as what is expected of them.
 * Each picture is reduced to few colours, which takes a third of the room and shows the same.
 */
import { glob, readFile, rm, writeFile } from 'node:fs/promises';
import sharp from 'sharp';
import { run } from './test/run-step.ts';

const FOLDER = 'tests/browser/baselines';
const COLOURS = 48;

await rm(FOLDER, { recursive: true, force: true });
process.exitCode = await run(
  'playwright test --config tests/browser/playwright.config.ts visual.spec.ts --update-snapshots',
);
for await (const name of glob('*.png', { cwd: FOLDER })) {
  const file = `${FOLDER}/${name}`;
  const picture = sharp(await readFile(file)).png({ colours: COLOURS, effort: 10 });
  await writeFile(file, await picture.toBuffer());
}
