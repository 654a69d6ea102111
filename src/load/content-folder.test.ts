import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  contentFolder,
  ContentFolderError,
  displayFolder,
  listContent,
  readContent,
} from './content-folder.ts';
import { temporaryFolder } from './testing.ts';

describe('contentFolder', () => {
  it('is content/ unless CONTENT_DIR says otherwise', () => {
    const usual = path.join(process.cwd(), 'content');
    expect(contentFolder({})).toBe(usual);
    expect(contentFolder({ CONTENT_DIR: '' })).toBe(usual);
    expect(contentFolder({ CONTENT_DIR: '/srv/words/' })).toBe('/srv/words');
    expect(contentFolder({ CONTENT_DIR: 'other' })).toBe(path.join(process.cwd(), 'other'));
  });
});

describe('displayFolder', () => {
  it.each([
    ['relative where the folder is below', path.join(process.cwd(), 'content'), 'content/'],
    ['absolute where it is elsewhere', '/srv/words', '/srv/words/'],
    ['a dot where it is the working folder itself', process.cwd(), './'],
  ])('is %s', (_, folder, expected) => {
    expect(displayFolder(folder)).toBe(expected);
  });
});

describe('listContent', () => {
  it('lists all files of all folders by their path, sorted', async () => {
    const folder = await temporaryFolder({
      'site.yaml': 'name: A',
      'articles/2001/b.md': '',
      'articles/2001/a.md': '',
      'actors/jane-roe.md': 'é',
      'notes.txt': '',
    });
    const files = await listContent(folder);
    expect(files.map(({ file, size }) => [file, size])).toEqual([
      ['actors/jane-roe.md', 2],
      ['articles/2001/a.md', 0],
      ['articles/2001/b.md', 0],
      ['notes.txt', 0],
      ['site.yaml', 7],
    ]);
  });

  it('leaves out hidden files and what is in hidden folders', async () => {
    const folder = await temporaryFolder({
      'site.yaml': '',
      '.DS_Store': '',
      'articles/2001/.a.md.swp': '',
      '.git/config': '',
      'articles/.drafts/2001/a.md': '',
      'articles/2001/a.b.md': '',
    });
    const files = await listContent(folder);
    expect(files.map(({ file }) => file)).toEqual(['articles/2001/a.b.md', 'site.yaml']);
  });

  it('takes no folder for a file, whatever its name', async () => {
    const folder = await temporaryFolder({ 'articles/2001/a.md/b.md': '' });
    const files = await listContent(folder);
    expect(files.map(({ file }) => file)).toEqual(['articles/2001/a.md/b.md']);
  });

  it('says that a folder does not exist, which one, and how to choose another', async () => {
    const folder = path.join(await temporaryFolder(), 'contnet');
    const error: unknown = await listContent(folder).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ContentFolderError);
    expect((error as Error).message).toBe(
      `The content folder ${folder}/ does not exist. Set CONTENT_DIR to the folder that holds site.yaml and articles/.`,
    );
  });

  it('says that a file is no folder', async () => {
    const folder = await temporaryFolder({ 'site.yaml': '' });
    await expect(listContent(path.join(folder, 'site.yaml'))).rejects.toThrow(
      new ContentFolderError(
        `The content folder ${folder}/site.yaml/ is no folder. Set CONTENT_DIR to the folder that holds site.yaml and articles/.`,
      ),
    );
  });

  it.each([
    ['nothing', {}],
    ['hidden files alone', { '.gitkeep': '', '.git/config': '' }],
  ])('says that a folder is empty that holds %s', async (_, files) => {
    const folder = await temporaryFolder(files);
    await mkdir(path.join(folder, 'articles'));
    await expect(listContent(folder)).rejects.toThrow(ContentFolderError);
    await expect(listContent(folder)).rejects.toThrow('is empty');
  });
});

describe('readContent', () => {
  it('reads a file by its listed path, as UTF-8', async () => {
    const folder = await temporaryFolder({ 'actors/lodz.md': 'Łódź 🙂' });
    expect(await readContent(folder, 'actors/lodz.md')).toBe('Łódź 🙂');
  });
});
