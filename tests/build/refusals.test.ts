import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { main } from '../../scripts/build/main.ts';
import { callMain } from '../../scripts/testing.ts';
import { EXAMPLE_CONTENT } from '../../src/record/authors/example-content.ts';
import { writeContent } from '../../scripts/synthetic.ts';
import { emptyTestFolder, PROJECT } from './run-build.ts';

const STACK_TRACE = /^\s+at .*[:(]/m;

/** Tries to build: up to here Astro has no part in it. */
async function tryBuild(content: string, out: string): Promise<{ status: number; output: string }> {
  const environment = { CONTENT_DIR: content, OUT_DIR: out };
  const { status, stdout, stderr } = await callMain(main, [], { folder: PROJECT, environment });
  return { status, output: stdout + stderr };
}

it('stops at findings, prints all of them and leaves the previous site as it was', async () => {
  const folder = await emptyTestFolder('findings');
  const content = path.join(folder, 'content');
  const actor = EXAMPLE_CONTENT['actors/jane-roe.md']!;
  const article = 'articles/2001/2001-02-04-example-wire-doe.md';
  await writeContent(content, {
    ...EXAMPLE_CONTENT,
    'actors/jane-roe.md': actor.replace('kind: person', 'kind: persn'),
    [article]: EXAMPLE_CONTENT[article]!.replace('by: john-doe', 'by: jon-doe'),
  });
  const out = path.join(folder, 'site');
  await mkdir(out);
  await writeFile(path.join(out, 'index.html'), 'the previous site');

  const { status, output } = await tryBuild(content, out);
  expect(output).toMatch(
    /actors\/jane-roe\.md:3:7 {2}error {2}known-word .*Did you mean `person`\?/,
  );
  expect(output).toMatch(/doe\.md:15:5 {2}error {2}known-actor .*Did you mean `john-doe`\?/);
  expect(output.trimEnd()).toMatch(/\n2 problems in 2 files\.$/);
  expect(output).not.toMatch(STACK_TRACE);
  expect(status).toBe(1);
  expect(await readdir(out)).toEqual(['index.html']);
  expect((await readdir(folder)).sort()).toEqual(['content', 'site']);
});

it.each([
  ['missing', 'does not exist'],
  ['empty', 'is empty'],
  ['file', 'is no folder'],
])('says what is wrong with a content folder: %s', async (name, reason) => {
  const folder = await emptyTestFolder(`content-${name}`);
  const content = path.join(folder, 'content');
  if (name === 'empty') await mkdir(content);
  if (name === 'file') await writeFile(content, '');

  const { status, output } = await tryBuild(content, path.join(folder, 'site'));
  expect(output.trimEnd()).toMatch(
    new RegExp(`^The content folder \\S+ ${reason}\\. Set CONTENT_DIR .+$`),
  );
  expect(status).toBe(1);
  expect(await readdir(folder)).not.toContain('site');
});
