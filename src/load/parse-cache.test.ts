import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ParsedFile } from '../record/draft.ts';
import { openParseCache } from './parse-cache.ts';
import { PROJECT, temporaryFolder, write } from './testing.ts';

const CONTENT = '/srv/content';
const FILE = 'actors/jane-roe.md';
const PARSED: ParsedFile = {
  file: FILE,
  problems: [{ file: FILE, line: 1, column: 1, rule: 'known-key', message: 'Unexpected.' }],
};

/** A project whose cache holds the result of one file of text `text`. */
async function projectWithCache(): Promise<string> {
  const project = await temporaryFolder(PROJECT);
  const cache = await openParseCache(CONTENT, project);
  cache.set(FILE, 'text', PARSED);
  await cache.save();
  return project;
}

const cached = async (project: string, file = FILE, text = 'text', content = CONTENT) =>
  (await openParseCache(content, project)).get(file, text);

async function storesOf(project: string): Promise<string[]> {
  const folder = path.join(project, '.cache/parse');
  return (await readdir(folder)).map((name) => path.join(folder, name));
}

describe('the parse cache', () => {
  it('holds nothing at first', async () => {
    expect(await cached(await temporaryFolder(PROJECT))).toBeUndefined();
  });

  it('gives back in a later run what was saved', async () => {
    expect(await cached(await projectWithCache())).toEqual(PARSED);
  });

  it('gives back within a run what was set', async () => {
    const cache = await openParseCache(CONTENT, await temporaryFolder(PROJECT));
    cache.set(FILE, 'text', PARSED);
    expect(cache.get(FILE, 'text')).toEqual(PARSED);
  });

  it('has nothing for a file that was edited, or for the same text elsewhere', async () => {
    const project = await projectWithCache();
    expect(await cached(project, FILE, 'text.')).toBeUndefined();
    expect(await cached(project, 'actors/john-doe.md', 'text')).toBeUndefined();
  });

  it('keeps content folders apart', async () => {
    const project = await projectWithCache();
    expect(await cached(project, FILE, 'text', '/srv/other')).toBeUndefined();
    const other = await openParseCache('/srv/other', project);
    other.set(FILE, 'other text', PARSED);
    await other.save();
    expect(await cached(project)).toEqual(PARSED);
  });

  it.each([
    ['the parser', 'src/record/parse/article.ts'],
    ['a vocabulary', 'src/record/vocabulary.ts'],
    ['a library', 'package-lock.json'],
  ])('forgets everything when %s changes', async (_, file) => {
    const project = await projectWithCache();
    await write(project, file, 'changed');
    expect(await cached(project)).toBeUndefined();
  });

  it('forgets everything when a source of the parser is added, renamed or removed', async () => {
    const added = await projectWithCache();
    await write(added, 'src/record/rules/new-rule.ts', '');
    expect(await cached(added)).toBeUndefined();

    const renamed = await projectWithCache();
    await rm(path.join(renamed, 'src/record/vocabulary.ts'));
    await write(renamed, 'src/record/words.ts', PROJECT['src/record/vocabulary.ts']);
    expect(await cached(renamed)).toBeUndefined();

    const removed = await projectWithCache();
    await rm(path.join(removed, 'src/record/vocabulary.ts'));
    expect(await cached(removed)).toBeUndefined();
  });

  it('remembers what it knew when a change of the parser is taken back', async () => {
    const project = await projectWithCache();
    const file = 'src/record/vocabulary.ts';
    await write(project, file, 'changed');
    await cached(project);
    await write(project, file, PROJECT[file]);
    expect(await cached(project)).toEqual(PARSED);
  });

  it('does not mind a change of a test', async () => {
    const project = await projectWithCache();
    await write(project, 'src/record/parse/article.test.ts', 'changed');
    expect(await cached(project)).toEqual(PARSED);
  });

  it('drops what a run has not asked for, so that it does not grow for ever', async () => {
    const project = await projectWithCache();
    const cache = await openParseCache(CONTENT, project);
    cache.set(FILE, 'edited', PARSED);
    await cache.save();
    expect(await cached(project)).toBeUndefined();
    expect(await cached(project, FILE, 'edited')).toEqual(PARSED);
  });

  it('keeps what a run has asked for and did not parse', async () => {
    const project = await projectWithCache();
    const cache = await openParseCache(CONTENT, project);
    cache.get(FILE, 'text');
    cache.set('actors/john-doe.md', 'new', { file: 'actors/john-doe.md', problems: [] });
    await cache.save();
    expect(await cached(project)).toEqual(PARSED);
  });

  it.each([
    '',
    'no JSON',
    'null',
    '[]',
    '{}',
    '{"parser":1}',
    '{"files":[]}',
    '\u0000',
    '{"parser":"',
  ])('is empty when its file holds %j, and whole again after the next run', async (text) => {
    const project = await projectWithCache();
    const [store] = await storesOf(project);
    await writeFile(store!, text);
    const cache = await openParseCache(CONTENT, project);
    expect(cache.get(FILE, 'text')).toBeUndefined();
    cache.set(FILE, 'text', PARSED);
    await cache.save();
    expect(await cached(project)).toEqual(PARSED);
  });

  it('is empty when its file was cut off or its entries are no entries', async () => {
    const project = await projectWithCache();
    const [store] = await storesOf(project);
    const text = await readFile(store!, 'utf8');
    const { parser } = JSON.parse(text) as { parser: string };
    for (const broken of [
      text.slice(0, -10),
      JSON.stringify({ parser }),
      JSON.stringify({ parser, files: 5 }),
      JSON.stringify({ parser, files: [1, 2] }),
      JSON.stringify({ parser, files: { a: 1 } }),
    ]) {
      await writeFile(store!, broken);
      expect(await cached(project)).toBeUndefined();
    }
  });

  it('that cannot be written stops nobody', async () => {
    const project = await temporaryFolder({
      ...PROJECT,
      '.cache': 'a file where the folder would be',
    });
    const cache = await openParseCache(CONTENT, project);
    cache.set(FILE, 'text', PARSED);
    await expect(cache.save()).resolves.toBeUndefined();
    expect(cache.get(FILE, 'text')).toEqual(PARSED);
  });

  it('leaves no drafts behind', async () => {
    const project = await projectWithCache();
    await projectWithCache();
    expect(await storesOf(project)).toEqual([expect.stringMatching(/\.json$/)]);
  });
});
