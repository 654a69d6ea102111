import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import subsetFont from 'subset-font';
import { codePointsOf, fontFaces, SCRIPTS } from '../../src/publish/typography/scripts.ts';
import { writeLine, type Effects } from '../effects.ts';

const { resolve } = createRequire(import.meta.url);

/**
 * Writes the typeface into `src/styles/fonts`: one file for each script, from the weight of text to that of
 * headings. Needed only when the package is updated or another letter is wanted; a test tells when a letter
 * of the record is missing.
 */
export async function main(_: readonly string[], { folder, stdout }: Effects): Promise<number> {
  const styles = path.join(folder, 'src/styles');
  for (const script of SCRIPTS) {
    const name = `source-serif-4-${script.id}-wght-normal.woff2`;
    const whole = await readFile(resolve(`@fontsource-variable/source-serif-4/files/${name}`));
    const letters = codePointsOf(script).map((point) => String.fromCodePoint(point));
    const part = await subsetFont(whole, letters.join(''), {
      targetFormat: 'woff2',
      variationAxes: { wght: { min: 400, max: 600 } },
      noLayoutClosure: true,
    });
    await writeFile(path.join(styles, `fonts/source-serif-4-${script.id}.woff2`), part);
    writeLine(
      stdout,
      `${script.id}: ${String(letters.length)} letters, ${String(part.length)} bytes`,
    );
  }
  await writeFile(path.join(styles, 'fonts.css'), fontFaces());
  return 0;
}
