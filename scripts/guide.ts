/** `npm run guide`: writes the guide for authors; with `-- --check`, exit status 1 if it is not up to date. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { formatGuide } from '../src/record/authors/guide.ts';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
for (const [file, text] of formatGuide()) {
  if (values.check) {
    const written = await readFile(file, 'utf8').catch(() => undefined);
    if (written === text) continue;
    const state = written === undefined ? 'is missing' : 'is out of date';
    console.error(`${file} ${state}. Run \`npm run guide\` and commit the result.`);
    process.exitCode = 1;
  } else {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
    console.log(`Wrote ${file}.`);
  }
}
