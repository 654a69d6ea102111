/** `npm run guide`: writes docs/authoring.md; with `-- --check`, exit status 1 if it is not up to date. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { formatGuide } from '../src/record/authors/guide.ts';

const FILE = 'docs/authoring.md';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const guide = formatGuide();
if (values.check) {
  const written = await readFile(FILE, 'utf8').catch(() => undefined);
  if (written !== guide) {
    const state = written === undefined ? 'is missing' : 'is out of date';
    console.error(`${FILE} ${state}. Run \`npm run guide\` and commit the result.`);
    process.exitCode = 1;
  }
} else {
  await mkdir(path.dirname(FILE), { recursive: true });
  await writeFile(FILE, guide);
  console.log(`Wrote ${FILE}.`);
}
