import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EXAMPLE_CONTENT } from '../record/authors/example-content.ts';
import { formatFinding } from '../record/format-finding.ts';
import { recordOf } from '../record/build/testing.ts';
import { ContentFolderError } from './content-folder.ts';
import { loadRecord } from './load-record.ts';
import { PROJECT, temporaryFolder, write } from './testing.ts';

const ROE = 'articles/2001/2001-02-05-example-times-roe.md';

let project: string;

beforeEach(async () => {
  project = await temporaryFolder(PROJECT);
  vi.spyOn(process, 'cwd').mockReturnValue(project);
});

afterEach(() => {
  vi.restoreAllMocks();
});

const findingsIn = async (folder: string): Promise<string[]> =>
  (await loadRecord(folder)).problems.map((problem) => formatFinding(problem));

describe('loadRecord', () => {
  it('gives the record of a folder, the first time and from the cache', async () => {
    const folder = await temporaryFolder(EXAMPLE_CONTENT);
    const expected = recordOf(EXAMPLE_CONTENT);
    expect(await loadRecord(folder)).toEqual({ record: expected, problems: [] });
    expect(await loadRecord(folder)).toEqual({ record: expected, problems: [] });
  });

  it('gives the findings of a folder, the first time and from the cache', async () => {
    const folder = await temporaryFolder({
      ...EXAMPLE_CONTENT,
      [ROE]: EXAMPLE_CONTENT[ROE]!.replace('kind: claim', 'kind: clam'),
      'notes.txt': '',
    });
    for (const source of ['the files', 'the cache']) {
      expect(await findingsIn(folder), source).toEqual([
        expect.stringMatching(/^articles.*:21:7 {2}error {2}known-word /),
        expect.stringMatching(/^notes\.txt:1:1 {2}error {2}known-file /),
      ]);
    }
  });

  it('reads an edited, an added and a removed file anew', async () => {
    const folder = await temporaryFolder(EXAMPLE_CONTENT);
    await loadRecord(folder);

    await write(folder, ROE, EXAMPLE_CONTENT[ROE]!.replace('speaks of ice', 'speaks of snow'));
    await write(folder, 'actors/jim-poe.md', '---\nname: Jim Poe\nkind: person\n---\n');
    await rm(path.join(folder, 'pages/about.md'));

    const { record } = await loadRecord(folder);
    expect(record?.articles.get('2001-02-05-example-times-roe')?.headline).toBe(
      'Roe speaks of snow',
    );
    expect(record?.actors.get('jim-poe')?.name).toBe('Jim Poe');
    expect([...record!.pages.keys()]).toEqual([]);
  });

  it('takes from the cache what has not changed, and nothing after the parser changed', async () => {
    const folder = await temporaryFolder(EXAMPLE_CONTENT);
    await loadRecord(folder);
    const stores = path.join(project, '.cache/parse');
    const store = path.join(stores, (await readdir(stores))[0]!);
    const text = await readFile(store, 'utf8');
    await writeFile(store, text.replaceAll('Example Ledger', 'Cached Ledger'));

    expect((await loadRecord(folder)).record?.site.name).toBe('Cached Ledger (synthetic)');
    await write(project, 'src/record/vocabulary.ts', 'changed');
    expect((await loadRecord(folder)).record?.site.name).toBe('Example Ledger (synthetic)');
  });

  it('reads files with a byte order mark and Windows line ends', async () => {
    const windows = Object.entries(EXAMPLE_CONTENT).map(([file, text]) => [
      file,
      `\uFEFF${text.replaceAll('\n', '\r\n')}`,
    ]);
    const folder = await temporaryFolder(Object.fromEntries(windows) as Record<string, string>);
    expect((await loadRecord(folder)).record).toEqual(recordOf(EXAMPLE_CONTENT));
  });

  it('tells of bytes that are no UTF-8 where they stand', async () => {
    const folder = await temporaryFolder(EXAMPLE_CONTENT);
    const latin = Buffer.from(EXAMPLE_CONTENT[ROE]!.replace('would hold', 'fond é'), 'latin1');
    await writeFile(path.join(folder, ROE), latin);
    expect(await findingsIn(folder)).toEqual([
      expect.stringMatching(/:31:37 {2}error {2}clean-text {2}Unexpected broken letter/),
    ]);
  });

  it('refuses a folder that is missing or empty rather than showing an empty record', async () => {
    const empty = await temporaryFolder();
    await expect(loadRecord(empty)).rejects.toThrow(ContentFolderError);
    await expect(loadRecord(path.join(empty, 'none'))).rejects.toThrow(ContentFolderError);
  });

  it('has findings for a folder of something else', async () => {
    const folder = await temporaryFolder({ 'index.html': '<p>' });
    const found = await findingsIn(folder);
    expect(found.filter((finding) => finding.includes('required-file'))).toHaveLength(4);
    expect(found.filter((finding) => finding.includes('known-file'))).toHaveLength(1);
  });
});
