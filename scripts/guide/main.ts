import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { formatGuide } from '../../src/record/authors/guide.ts';
import { writeLine, type Effects } from '../effects.ts';
import { reportMistakes } from '../report-mistakes.ts';

const OPTIONS = { check: { type: 'boolean', default: false } } as const;

/**
 * Writes the guide for authors and the reference of rules; with `--check`, only says whether they are up to
 * date: exit status 1 if not.
 */
export function main(args: readonly string[], effects: Effects): Promise<number> {
  return reportMistakes(effects, async () => {
    const { values } = parseArgs({ args: [...args], options: OPTIONS });
    let status = 0;
    for (const [file, text] of formatGuide()) {
      const target = path.join(effects.folder, file);
      if (values.check) {
        const written = await readFile(target, 'utf8').catch(() => undefined);
        if (written === text) continue;
        const state = written === undefined ? 'is missing' : 'is out of date';
        writeLine(effects.stderr, `${file} ${state}. Run \`npm run guide\` and commit the result.`);
        status = 1;
      } else {
        await mkdir(path.dirname(target), { recursive: true });
        await writeFile(target, text);
        writeLine(effects.stdout, `Wrote ${file}.`);
      }
    }
    return status;
  });
}
