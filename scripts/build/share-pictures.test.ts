import { EN } from '../../src/words/en/index.ts';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import satori from 'satori';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadFonts } from './pictures/fonts.ts';
import { writePictures } from './pictures/write-pictures.ts';
import { EXAMPLE_CONTENT } from '../../src/record/authors/example-content.ts';
import { date, recordOf } from '../../src/record/build/testing.ts';
import { editionOf } from '../../src/view/edition.ts';
import type { Drawing } from '../../src/publish/pictures/draw.ts';
import { sharePictures } from '../../src/publish/pictures/pictures.ts';
import { statementPicture } from '../../src/publish/pictures/statement-picture.ts';
import { FONT_FILES } from '../../src/publish/pictures/typefaces.ts';
import type { StatementCard } from '../../src/view/statement-card.ts';
import { writeSharePictures } from './share-pictures.ts';

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
    attribution: 'Through a spokesperson',
    date: 'about 30 September 2025 (uncertain)',
  },
};

const RETRACTED: Partial<StatementCard> = {
  retraction: { on: date('2001-05-06'), class: 'retraction', note: 'Nobody said so.' },
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

describe.skipIf(!hasFonts)('a share picture', () => {
  it('is a PNG of the size that networks ask for, within the budget, at each of its addresses', async () => {
    const fullest = { ...CARD, ...HARD['one very long word'] };
    expect(await write(statementPicture(fullest, 'Example Ledger', EN))).toEqual({
      all: 1,
      drawn: 1,
    });
    const [one, other] = await Promise.all(
      ['a.png', 'b/c.png'].map((file) => readFile(path.join(folder, file))),
    );
    expect(await sharp(one).metadata()).toMatchObject({ format: 'png', ...SIZE });
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

  it('is the same whatever is drawn before it, and whatever was kept', async () => {
    // Black and grey letters on white: on their edges are colours that are all but the same.
    const cards = [{}, RETRACTED, HARD['35 Cyrillic words'], HARD['long names']];
    const pictures = cards.map((card, index) => ({
      files: [`${String(index)}.png`],
      drawing: statementPicture(
        { ...CARD, position: undefined, ...card } as StatementCard,
        'Example Ledger',
        EN,
      ),
    }));
    const drawIn = async (name: string, ...batches: (typeof pictures)[]): Promise<string[]> => {
      const project = path.join(folder, name);
      for (const batch of batches) {
        await writePictures(batch, { fonts: FONT_FILES, folder: project, project, stream: quiet });
      }
      const files = pictures.map((picture) => readFile(path.join(project, picture.files[0]!)));
      return (await Promise.all(files)).map((png) =>
        createHash('sha256').update(png).digest('hex'),
      );
    };
    const together = await drawIn('together', pictures);
    expect(new Set(together).size).toBe(pictures.length);
    expect(await drawIn('reversed', pictures.toReversed())).toEqual(together);
    expect(await drawIn('alone', ...pictures.map((picture) => [picture]))).toEqual(together);
    expect(await drawIn('some kept', pictures.slice(1, 3), pictures)).toEqual(together);
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
    const publication = { base: '/', hasPictures: true };
    const edition = editionOf(recordOf(EXAMPLE_CONTENT), publication, 'en');
    const expected = sharePictures(edition.catalogue, edition.words).flatMap(
      ({ addresses }) => addresses,
    );
    await writeSharePictures(edition, path.join(folder, 'out'), effects());
    for (const address of expected)
      expect(existsSync(path.join(folder, 'out', address))).toBe(true);
  });
});

describe('share pictures', () => {
  it('are not drawn where they are not wanted', async () => {
    vi.stubEnv('DEV', false);
    const environment = { SHARE_PICTURES: '0' };
    expect(
      await writeSharePictures(
        editionOf(recordOf(EXAMPLE_CONTENT), { base: '/', hasPictures: true }, 'en'),
        folder,
        { ...effects(), environment },
      ),
    ).toEqual({ all: 0, drawn: 0 });
    expect(await readdir(folder)).toEqual([]);
  });
});
