import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { drawPng, type Drawing } from '../../../src/publish/pictures/draw.ts';
import { fewAtOnce } from './few-at-once.ts';
import { loadFonts, type FontFile } from './fonts.ts';
import { openPictureCache } from './picture-cache.ts';
import { startProgress, type ProgressStream } from './progress.ts';

/** A picture and the files below the output folder that are to hold it. */
export interface PictureFiles {
  readonly files: readonly string[];
  readonly drawing: Drawing;
}

interface Options {
  /** What the pictures are set in. */
  readonly fonts: readonly FontFile[];
  /** The output folder. */
  readonly folder: string;
  /** Root of the project, where the cache is kept. */
  readonly project?: string;
  readonly stream?: ProgressStream;
}

/** One for each processor, and one that is laid out meanwhile. */
const AT_ONCE = availableParallelism() + 1;

/**
 * Writes pictures into the output folder; those that were drawn in an earlier run are taken from the
 * cache.
 *
 * @returns how many there are, and how many had to be drawn
 * @throws if the fonts are not installed, or a picture cannot be drawn or written
 */
export async function writePictures(
  pictures: readonly PictureFiles[],
  { fonts: fontFiles, folder, project = process.cwd(), stream = process.stderr }: Options,
): Promise<{ all: number; drawn: number }> {
  const fonts = await loadFonts(fontFiles);
  const cache = await openPictureCache(fonts, project);
  const write = async ({ files }: PictureFiles, png: Buffer): Promise<void> => {
    for (const file of files) {
      const target = path.join(folder, file);
      await mkdir(path.dirname(target), { recursive: true });
      await writeFile(target, png);
    }
  };
  const unknown: PictureFiles[] = [];
  await fewAtOnce(pictures, AT_ONCE, async (picture) => {
    const known = await cache.get(picture.drawing);
    if (known) await write(picture, known);
    else unknown.push(picture);
  });
  const progress = startProgress(stream, 'Share pictures', unknown.length);
  await fewAtOnce(unknown, AT_ONCE, async (picture) => {
    const png = await drawPng(picture.drawing, fonts).catch((cause: unknown) => {
      const name = picture.files.join(', ');
      throw new Error(`The picture ${name} cannot be drawn: ${String(cause)}`, { cause });
    });
    await Promise.all([cache.set(picture.drawing, png), write(picture, png)]);
    progress.step();
  }).finally(progress.end);
  await cache.prune();
  return { all: pictures.length, drawn: unknown.length };
}
