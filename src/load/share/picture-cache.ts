import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Drawing } from './draw.ts';
import type { Font } from './fonts.ts';
import { isWholePng } from './png.ts';

const CACHE_FOLDER = '.cache/share';
/** What no run has asked for in so many days is dropped. */
const KEPT_DAYS = 60;
const DAY = 24 * 60 * 60 * 1000;

const require = createRequire(import.meta.url);

/** Pictures of earlier runs, by a key that says all that can be seen on them. */
export interface PictureCache {
  /** The picture, if it was drawn before and its file is whole. */
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
  const fileOf = (drawing: Drawing): string => path.join(folder, `${keyOf(drawing, means)}.png`);
  return {
    async get(drawing) {
      const file = fileOf(drawing);
      const bytes = await readFile(file).catch(() => undefined);
      if (!bytes || !isWholePng(bytes, drawing)) return undefined;
      const now = new Date();
      await utimes(file, now, now).catch(() => undefined);
      return bytes;
    },
    async set(drawing, png) {
      const file = fileOf(drawing);
      const draft = `${file}.${String(process.pid)}`;
      try {
        await mkdir(folder, { recursive: true });
        await writeFile(draft, png);
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

/** Hash of what turns a drawing into dots: the fonts, the libraries, and the modules here. */
export async function hashMeans(fonts: readonly Font[]): Promise<string> {
  const versions = ['satori', '@resvg/resvg-js'].map(
    (name) => (require(`${name}/package.json`) as { version: string }).version,
  );
  const sources = await Promise.all(
    ['draw.ts', 'inks.ts', 'png.ts'].map((name) =>
      readFile(new URL(name, import.meta.url), 'utf8'),
    ),
  );
  const files = fonts.map(({ name, weight, data }) => `${name} ${String(weight)} ${hash(data)}`);
  return hash([...versions, ...sources, ...files].join('\0'));
}

const hash = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex');
