import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import sharp from 'sharp';
import type { Drawing, Font } from '../../../src/publish/pictures/draw.ts';

const CACHE_FOLDER = '.cache/share';
/** What no run has asked for in so many days is dropped. */
const KEPT_DAYS = 60;
const DAY = 24 * 60 * 60 * 1000;
/** Bytes of the checksum that a file begins with. */
const SUM_LENGTH = 32;

const require = createRequire(import.meta.url);

/**
 * Pictures of earlier runs, by a key that says all that can be seen on them. To draw one takes dozens of
 * times as long as to read it, and few change from one run to the next.
 */
export interface PictureCache {
  /** The picture, if it was drawn before and its file is as it was written. */
  readonly get: (drawing: Drawing) => Promise<Buffer | undefined>;
  /** Keeps a picture. One that cannot be kept is drawn again in the next run, and that is all. */
  readonly set: (drawing: Drawing, png: Buffer) => Promise<void>;
  readonly prune: () => Promise<void>;
}

/** Opens the cache in the project's folder `.cache/share`. */
export async function openPictureCache(
  fonts: readonly Font[],
  project = process.cwd(),
): Promise<PictureCache> {
  const folder = path.join(project, CACHE_FOLDER);
  const means = await hashMeans(fonts);
  return {
    async get(drawing) {
      const key = keyOf(drawing, means);
      const file = path.join(folder, key);
      const bytes = await readFile(file).catch(() => undefined);
      const png = bytes?.subarray(SUM_LENGTH);
      if (!png || !bytes?.subarray(0, SUM_LENGTH).equals(sumOf(key, png))) return undefined;
      const now = new Date();
      await utimes(file, now, now).catch(() => undefined);
      return png;
    },
    async set(drawing, png) {
      const key = keyOf(drawing, means);
      const file = path.join(folder, key);
      // Another run may be keeping the same picture.
      const draft = `${file}.${randomUUID()}`;
      try {
        await mkdir(folder, { recursive: true });
        await writeFile(draft, [sumOf(key, png), png]);
        await rename(draft, file);
      } catch {
        await rm(draft, { force: true }).catch(() => undefined);
      }
    },
    async prune() {
      const oldest = Date.now() - KEPT_DAYS * DAY;
      for (const name of await readdir(folder).catch(() => [])) {
        const file = path.join(folder, name);
        const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: Infinity }));
        if (mtimeMs < oldest) await rm(file, { force: true }).catch(() => undefined);
      }
    },
  };
}

/** The key of a picture: equal for equal drawings, different for all others. */
export const keyOf = (drawing: Drawing, means: string): string =>
  hash(`${means}\0${JSON.stringify(drawing)}`).slice(0, 40);

/** Hash of what turns a drawing into dots: the fonts, the libraries and their builds, and the module that uses them. */
export async function hashMeans(fonts: readonly Font[]): Promise<string> {
  const versions = ['satori', '@resvg/resvg-js'].map(
    (name) => (require(`${name}/package.json`) as { version: string }).version,
  );
  const source = await readFile(
    new URL('../../../src/publish/pictures/draw.ts', import.meta.url),
    'utf8',
  );
  const files = fonts.map(({ name, weight, data }) => `${name} ${String(weight)} ${hash(data)}`);
  const { platform, arch } = process;
  return hash(
    [...versions, JSON.stringify(sharp.versions), platform, arch, source, ...files].join('\0'),
  );
}

/** Checksum of a kept picture, and of whose it is. */
const sumOf = (key: string, png: Buffer): Buffer =>
  createHash('sha256').update(key).update(png).digest();

const hash = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex');
