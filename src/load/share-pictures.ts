import { mkdir, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { loadFonts, type FontFile } from './share/fonts.ts';
import { openPictureCache } from './share/picture-cache.ts';
import { startProgress, type ProgressStream } from './share/progress.ts';
import type { Drawing } from './share/draw.ts';
import { drawInThreads, type Job } from './share/threads.ts';

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

/** A thread takes a second to start: for fewer pictures than this another one does not pay. */
const PICTURES_PER_THREAD = 30;

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
  const jobs: Job[] = [];
  for (const picture of pictures) {
    const { drawing } = picture;
    const known = await cache.get(drawing);
    if (known) await write(picture, known);
    else {
      jobs.push({
        name: picture.files.join(', '),
        drawing,
        async done(png) {
          await Promise.all([cache.set(drawing, png), write(picture, png)]);
          progress.step();
        },
      });
    }
  }
  const progress = startProgress(stream, 'Share pictures', jobs.length);
  const wanted = Math.ceil(jobs.length / PICTURES_PER_THREAD);
  await drawInThreads(jobs, fonts, Math.min(wanted, availableParallelism())).finally(progress.end);
  await cache.prune();
  return { all: pictures.length, drawn: jobs.length };
}
