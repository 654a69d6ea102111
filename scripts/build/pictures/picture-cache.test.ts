import fc from 'fast-check';
import { readdir, readFile, rename, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../../src/load/testing.ts';
import type { Drawing, Font } from '../../../src/publish/pictures/draw.ts';
import { hashMeans, keyOf, openPictureCache } from './picture-cache.ts';

const font = (data: string): Font => ({
  name: 'Serif',
  weight: 400,
  style: 'normal',
  data: Buffer.from(data),
});
const drawing = (text: string): Drawing => ({
  width: 1,
  height: 1,
  element: { type: 'div', props: { style: { color: '#000000' }, children: text } },
});
const PNG = Buffer.from('a picture of ice');

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

  it('has nothing if its file was cut off, goes on, or has any bit of it turned', async () => {
    const project = await folderWith(drawing('ice'));
    const file = await fileIn(project);
    const whole = await readFile(file);
    const found = async (bytes: Buffer) => {
      await writeFile(file, bytes);
      return cached(project, drawing('ice'));
    };
    for (let length = 0; length < whole.length; length++) {
      expect(await found(whole.subarray(0, length)), String(length)).toBeUndefined();
      const damaged = Buffer.from(whole);
      damaged[length]! ^= 1 << (length % 8);
      expect(await found(damaged), String(length)).toBeUndefined();
    }
    expect(await found(Buffer.concat([whole, Buffer.of(0)]))).toBeUndefined();
    expect(await found(whole)).toEqual(PNG);
  });

  it('has nothing if its file is that of another picture', async () => {
    const project = await folderWith(drawing('ice'));
    const file = await fileIn(project);
    const key = path.basename(await fileIn(await folderWith(drawing('snow'))));
    await rename(file, path.join(path.dirname(file), key));
    expect(await cached(project, drawing('snow'))).toBeUndefined();
  });

  it('keeps one picture of several that are the same and drawn at once', async () => {
    const project = await temporaryFolder();
    const cache = await openPictureCache([font('a')], project);
    await Promise.all(Array.from({ length: 8 }, () => cache.set(drawing('ice'), PNG)));
    expect(await cache.get(drawing('ice'))).toEqual(PNG);
    expect(await readdir(path.join(project, '.cache/share'))).toHaveLength(1);
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
    expect(await fileIn(await folderWith(drawing('ice')))).toMatch(/\/[0-9a-f]{40}$/);
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
