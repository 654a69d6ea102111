import { rm, utimes } from 'node:fs/promises';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EXAMPLE_CONTENT } from '../record/authors/example-content.ts';
import { PROJECT, temporaryFolder, write } from './testing.ts';

let folder: string;
let changes = 0;

beforeEach(async () => {
  vi.resetModules();
  folder = await temporaryFolder(EXAMPLE_CONTENT);
  vi.stubEnv('CONTENT_DIR', folder);
  vi.spyOn(process, 'cwd').mockReturnValue(await temporaryFolder(PROJECT));
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

/** Writes a content file, and makes sure that its time differs from before. */
async function edit(file: string, text: string): Promise<void> {
  await write(folder, file, text);
  changes += 1;
  const time = new Date(Date.UTC(2001, 0, 1) + changes * 1000);
  await utimes(path.join(folder, file), time, time);
}

const rename = (name: string) =>
  edit('site.yaml', EXAMPLE_CONTENT['site.yaml']!.replace('Example', name));

describe('getRecord in the dev server', () => {
  it('gives one and the same record while nothing changes', async () => {
    const { getRecord } = await import('./record.ts');
    expect(await getRecord()).toBe(await getRecord());
  });

  it('shows a file that is changed, added or removed', async () => {
    const { getRecord } = await import('./record.ts');
    await getRecord();
    await rename('Another');
    expect((await getRecord()).site.name).toBe('Another Ledger (synthetic)');
    await edit('actors/jim-poe.md', '---\nname: Jim Poe\nkind: person\n---\n');
    expect((await getRecord()).actors.has('jim-poe')).toBe(true);
    await rm(path.join(folder, 'actors/jim-poe.md'));
    expect((await getRecord()).actors.has('jim-poe')).toBe(false);
  });

  it('shows a change that leaves the size of the file as it was', async () => {
    const { getRecord } = await import('./record.ts');
    await rename('Samples');
    await getRecord();
    await rename('Simples');
    expect((await getRecord()).site.name).toBe('Simples Ledger (synthetic)');
  });

  it('gives the findings instead of a record, without a stack trace, until they are mended', async () => {
    const { getRecord, ContentError } = await import('./record.ts');
    await edit('site.yaml', EXAMPLE_CONTENT['site.yaml']!.replace('https://', ''));
    for (const page of ['the first page', 'another page']) {
      const error = await getRecord().catch((reason: unknown) => reason);
      expect(error, page).toBeInstanceOf(ContentError);
      const { message, stack, loc } = error as InstanceType<typeof ContentError>;
      expect(message).toMatch(
        /^\S+site\.yaml:3:10 {2}error {2}web-address {2}.*\n1 problem in 1 file\.$/,
      );
      expect(stack).toBe('');
      expect(loc).toEqual({ file: path.join(folder, 'site.yaml'), line: 3, column: 10 });
    }
    await rename('Mended');
    expect((await getRecord()).site.name).toBe('Mended Ledger (synthetic)');
  });
});

describe('getRecord in a build', () => {
  it('gives all pages one record, even when the folder changes meanwhile', async () => {
    vi.stubEnv('DEV', false);
    const { getRecord } = await import('./record.ts');
    const record = await getRecord();
    await rename('Another');
    expect(await getRecord()).toBe(record);
  });

  it('gives no record of a folder that is not there', async () => {
    vi.stubEnv('DEV', false);
    vi.stubEnv('CONTENT_DIR', path.join(folder, 'none'));
    const { getRecord } = await import('./record.ts');
    await expect(getRecord()).rejects.toThrow('does not exist');
  });
});
