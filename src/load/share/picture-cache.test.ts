import fc from 'fast-check';
import { readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../testing.ts';
import type { Drawing } from './draw.ts';
import type { Font } from './fonts.ts';
import { hashMeans, keyOf, openPictureCache } from './picture-cache.ts';
import { encodePng } from './png.ts';

const font = (data: string): Font => ({
  name: 'Serif',
  weight: 400,
  style: 'normal',
  data: Buffer.from(data),
});
const drawing = (text: string): Drawing => ({
  width: 1,
  height: 1,
  inks: ['#ffffff', '#000000'],
  element: { type: 'div', props: { style: { color: '#000000' }, children: text } },
});
const PNG = encodePng(Uint8Array.of(0, 0), Uint8Array.of(0, 0, 0), { width: 1, height: 1 });

async function folderWith(kept: Drawing): Promise<string> {
  const project = await temporaryFolder();
  await (await openPictureCache([font('a')], project)).set(kept, PNG);
  return project;
}
const cached = async (project: string, wanted: Drawing, fonts = [font('a')]) =>
  (await openPictureCache(fonts, project)).get(wanted);
async function fileIn(project: string): Promise<string> {
  const folder = path.join(project, '.cache/share');
  return path.join(folder, (await readdir(folder))[0]!);
}

describe('the cache of pictures', () => {
  it('gives back in a later run what was kept', async () => {
    expect(await cached(await folderWith(drawing('ice')), drawing('ice'))).toEqual(PNG);
  });

  it('has nothing for another picture, or for other fonts', async () => {
    const project = await folderWith(drawing('ice'));
    expect(await cached(project, drawing('snow'))).toBeUndefined();
    expect(await cached(project, drawing('ice'), [font('b')])).toBeUndefined();
  });

  it.each(['', 'no picture', '\u0089PNG\r\n'])('has nothing if its file holds %j', async (text) => {
    const project = await folderWith(drawing('ice'));
    await writeFile(await fileIn(project), text);
    expect(await cached(project, drawing('ice'))).toBeUndefined();
  });

  it('has nothing if its file was cut off or damaged', async () => {
    const project = await folderWith(drawing('ice'));
    const file = await fileIn(project);
    const bytes = await readFile(file);
    await writeFile(file, bytes.subarray(0, -5));
    expect(await cached(project, drawing('ice'))).toBeUndefined();
    bytes[bytes.length - 20]! ^= 1;
    await writeFile(file, bytes);
    expect(await cached(project, drawing('ice'))).toBeUndefined();
  });

  it('drops what nobody has asked for in a long time', async () => {
    const project = await folderWith(drawing('ice'));
    const old = new Date('2001-02-03');
    await utimes(await fileIn(project), old, old);
    await (await openPictureCache([font('a')], project)).prune();
    expect(await cached(project, drawing('ice'))).toBeUndefined();
  });

  it('keeps what is old but was asked for', async () => {
    const project = await folderWith(drawing('ice'));
    const old = new Date('2001-02-03');
    await utimes(await fileIn(project), old, old);
    const cache = await openPictureCache([font('a')], project);
    await cache.get(drawing('ice'));
    await cache.prune();
    expect(await cached(project, drawing('ice'))).toEqual(PNG);
  });

  it('that cannot be written stops nobody', async () => {
    const project = await temporaryFolder({ '.cache': 'a file where the folder would be' });
    const cache = await openPictureCache([font('a')], project);
    await expect(cache.set(drawing('ice'), PNG)).resolves.toBeUndefined();
    await expect(cache.prune()).resolves.toBeUndefined();
  });

  it('leaves no drafts behind', async () => {
    expect(await fileIn(await folderWith(drawing('ice')))).toMatch(/[0-9a-f]{40}\.png$/);
  });
});

describe('the key of a picture', () => {
  it('is the same for the same drawing, and another for any other', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(keyOf(drawing(a), '') === keyOf(drawing(b), '')).toBe(a === b);
      }),
    );
  });

  it('is another if the fonts change', async () => {
    expect(await hashMeans([font('a')])).toBe(await hashMeans([font('a')]));
    expect(await hashMeans([font('a')])).not.toBe(await hashMeans([font('b')]));
  });
});
