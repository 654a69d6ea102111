import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { buildInto, testFolder } from './build/run-build.ts';
import { compareTrees } from './output/compare-trees.ts';
import { goldenForm } from './output/golden-form.ts';
import { readOutput } from './output/read-output.ts';

/**
 * Each folder in `golden` is a case: a content folder, and the whole site that has to come out of it.
 * `npm run golden` writes what comes out now; read the change before you commit it.
 */
const GOLDEN = path.join(import.meta.dirname, 'golden');

it.for(await readdir(GOLDEN))('builds the site of golden/%s as expected', async (name) => {
  const expected = path.join(GOLDEN, name, 'expected');
  const out = testFolder(`golden-${name}`);
  await buildInto(out, { content: path.join(GOLDEN, name, 'content') });
  const built = goldenForm(await readOutput(out));
  if (process.env['UPDATE_GOLDEN']) await writeTree(expected, built);
  const differences = compareTrees((await readOutput(expected)) as Map<string, string>, built);
  if (differences)
    expect.fail(`Run \`npm run golden\` if this is as it should be:\n\n${differences}`);
});

async function writeTree(folder: string, tree: ReadonlyMap<string, string>): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const [file, text] of tree) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), text);
  }
}
