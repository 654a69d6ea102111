import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { requireJava } from './require-java.ts';
import { validateHtml } from './validate-html.ts';

const page = (body: string): string =>
  `<!doctype html><html lang="en"><head><title>A page</title></head><body>${body}</body></html>\n`;

const PAGES: Readonly<Record<string, string>> = {
  'index.html': page('<h1>Heading</h1>'),
  'broken/index.html': page('<ul><p>in a list</p></ul>'),
  'again/index.html': page('<ul><p>in a list</p></ul>'),
  'warning/index.html': page('<section><p>no heading</p></section>'),
  'not-html.txt': '<ul><p>',
};

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'validity-'));
  for (const [file, text] of Object.entries(PAGES)) {
    await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
    await writeFile(path.join(folder, file), text);
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('finds what is wrong in a page, and says where', async (context) => {
  await requireJava(context);
  const messages = await validateHtml(folder);
  expect(messages).toHaveLength(2);
  expect(messages[0]).toMatch(
    /^(again|broken)\/index\.html:1:\d+ {2}.*“p” not allowed.* \(and 1 more\)/,
  );
  expect(messages[1]).toMatch(/^warning\/index\.html:1:\d+ {2}Section lacks heading/);
});
