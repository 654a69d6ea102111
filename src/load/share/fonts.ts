import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** A font as satori takes it. */
export interface Font {
  readonly name: string;
  readonly weight: 400 | 600;
  readonly style: 'normal';
  readonly data: Buffer;
}

/** Where a font is found below `node_modules`, and under which name it is used. */
export type FontFile = Pick<Font, 'name' | 'weight'> & { readonly file: string };

const { resolve } = createRequire(import.meta.url);

/** @throws if a file is not there: then the packages have not been installed */
export const loadFonts = (files: readonly FontFile[]): Promise<Font[]> =>
  Promise.all(
    files.map(async ({ name, weight, file }): Promise<Font> => ({
      name,
      weight,
      style: 'normal',
      data: await readFile(resolve(file)),
    })),
  );
