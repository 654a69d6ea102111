import { glob, readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { contentFolder } from '../src/load/content-folder.ts';
import { codePointsOf, fontFaces, SCRIPTS } from '../src/publish/typography/scripts.ts';

const FONTS = path.resolve(import.meta.dirname, '../src/styles/fonts');
/** Bytes of all files together: what a reader pays who meets every script. */
const LIMIT = 60_000;

it('has every Latin, Cyrillic and Greek letter of the record', async () => {
  const covered = new Set(SCRIPTS.flatMap(codePointsOf));
  const missing = new Set<string>();
  for await (const file of glob('**/*.{md,yaml}', { cwd: contentFolder() })) {
    const text = (await readFile(path.join(contentFolder(), file), 'utf8')).normalize('NFC');
    for (const [letter] of text.matchAll(/[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}]/gu)) {
      if (!covered.has(letter.codePointAt(0)!)) missing.add(`${letter} in ${file}`);
    }
  }
  expect([...missing], 'add them to scripts.ts and run `npm run fonts`').toEqual([]);
});

it('is cut into files as the style sheet says, within the budget', async () => {
  const css = await readFile(path.resolve(FONTS, '../fonts.css'), 'utf8');
  expect(css, 'run `npm run fonts`').toBe(fontFaces());
  const files = await readdir(FONTS);
  expect(files.sort()).toEqual(SCRIPTS.map(({ id }) => `source-serif-4-${id}.woff2`).sort());
  const sizes = await Promise.all(
    files.map(async (file) => (await stat(path.join(FONTS, file))).size),
  );
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(LIMIT);
});
