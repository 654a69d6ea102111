import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import satori from 'satori';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadFonts } from '../../src/load/share/fonts.ts';
import { isWholePng } from '../../src/load/share/png.ts';
import { writePictures } from '../../src/load/share-pictures.ts';
import { EXAMPLE_CONTENT } from '../../src/record/authors/example-content.ts';
import { recordOf } from '../../src/record/build/testing.ts';
import { catalogueOf } from '../../src/catalogue/catalogue.ts';
import type { Drawing } from '../../src/publish/pictures/frame.ts';
import { EN } from '../../src/words/en/index.ts';
import { sharePictures } from '../../src/publish/pictures/pictures.ts';
import { statementPicture } from '../../src/publish/pictures/statement-picture.ts';
import { FONT_FILES } from '../../src/publish/pictures/typefaces.ts';
import type { StatementCard } from '../../src/view/statement-card.ts';
import { writeSharePictures } from './share-pictures.ts';

const EDITION = { catalogue: catalogueOf(recordOf(EXAMPLE_CONTENT)), words: EN };
const SIZE = { width: 1200, height: 630 };
const MARGIN = 70;
/** The budget of one picture in bytes. */
const MOST = 40_000;

const CARD: StatementCard = {
  title: 'Roe says that the ice is thick',
  words: 'The ice is thick',
  speaker: 'Jane Roe',
  capacity: 'Minister for Ice · Antarctica',
  date: '3 February 2001',
  position: 'considering',
  publisher: 'The Example Times',
};
const times = (count: number, text: string): string => Array<string>(count).fill(text).join(' ');

/** Words and names as long as they come. */
const HARD: Readonly<Record<string, Partial<StatementCard>>> = {
  '35 long words': { words: times(35, 'peacekeeping') },
  '35 wide words': { words: times(35, 'WOMMWMO') },
  '35 Cyrillic words': { words: times(35, 'щомиротворчий'), wordsNote: 'In Ukrainian' },
  '35 Greek words': { words: times(35, 'ειρηνευτικών'), wordsNote: 'In Greek' },
  'one very long word': {
    words: 'Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen'.repeat(3),
  },
  'a long title': { words: undefined, title: times(40, 'peacekeeping') },
  'long names': {
    speaker: times(20, 'Maximilian'),
    capacity: times(30, 'Minister'),
    publisher: times(20, 'Gazette'),
    channel: 'Through a spokesperson',
    date: 'about 30 September 2025 (uncertain)',
  },
};

const hasFonts = ((): boolean => {
  try {
    return existsSync(createRequire(import.meta.url).resolve(FONT_FILES[0]!.file));
  } catch {
    return false;
  }
})();

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'coalition-ledger-'));
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

const quiet = new PassThrough().resume();
const effects = () => ({ environment: {}, folder, stderr: quiet });
const write = (drawing: Drawing) =>
  writePictures([{ files: ['a.png', 'b/c.png'], drawing }], {
    fonts: FONT_FILES,
    folder,
    project: folder,
    stream: quiet,
  });

describe.skipIf(!hasFonts)('a share picture', { timeout: 60_000 }, () => {
  it('is a PNG of the size that networks ask for, within the budget, at each of its addresses', async () => {
    expect(await write(statementPicture(CARD, 'Example Ledger', EN))).toEqual({ all: 1, drawn: 1 });
    const [one, other] = await Promise.all(
      ['a.png', 'b/c.png'].map((file) => readFile(path.join(folder, file))),
    );
    expect(isWholePng(one!, SIZE)).toBe(true);
    expect(one!.length).toBeLessThan(MOST);
    expect(other).toEqual(one);
  });

  it('is drawn once, and again when its file in the cache is damaged', async () => {
    const drawing = statementPicture(CARD, 'Example Ledger', EN);
    await write(drawing);
    const first = await readFile(path.join(folder, 'a.png'));
    expect(await write(drawing)).toEqual({ all: 1, drawn: 0 });
    expect(await readFile(path.join(folder, 'a.png'))).toEqual(first);

    const cache = path.join(folder, '.cache/share');
    const [name] = await readdir(cache);
    await writeFile(path.join(cache, name!), first.subarray(0, 1000));
    expect(await write(drawing)).toEqual({ all: 1, drawn: 1 });
    expect(await readFile(path.join(folder, 'a.png'))).toEqual(first);
  });

  it('says which picture it is that cannot be drawn', async () => {
    const drawing = statementPicture(CARD, 'Example Ledger', EN);
    const broken = {
      ...drawing,
      element: { type: 'div', props: { style: { display: 'nonsense' } } },
    };
    await expect(write(broken as unknown as Drawing)).rejects.toThrow('a.png');
  });

  it.each(Object.keys(HARD))('has room for %s', async (name) => {
    const { element } = statementPicture({ ...CARD, ...HARD[name] } as StatementCard, 'Ledger', EN);
    const fonts = await loadFonts(FONT_FILES);
    const outside: unknown[] = [];
    await satori(element as never, {
      ...SIZE,
      fonts,
      onNodeDetected({ left, top, width, height, textContent }) {
        const isWithin =
          left >= 0 &&
          top >= 0 &&
          left + width <= SIZE.width - (textContent ? MARGIN : 0) &&
          top + height <= SIZE.height + 0.5;
        if (!isWithin) outside.push({ left, top, width, height, textContent });
      },
    });
    expect(outside).toEqual([]);
  });

  it('is written for every statement, country and actor', async () => {
    vi.stubEnv('DEV', false);
    const expected = sharePictures(EDITION.catalogue, EN).flatMap(({ addresses }) => addresses);
    await writeSharePictures(EDITION, path.join(folder, 'out'), effects());
    for (const address of expected)
      expect(existsSync(path.join(folder, 'out', address))).toBe(true);
  });
});

describe('share pictures', () => {
  it('are not drawn where they are not wanted', async () => {
    vi.stubEnv('DEV', false);
    const environment = { SHARE_PICTURES: '0' };
    expect(await writeSharePictures(EDITION, folder, { ...effects(), environment })).toEqual({
      all: 0,
      drawn: 0,
    });
    expect(await readdir(folder)).toEqual([]);
  });
});
