import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Font } from '../../../src/publish/pictures/draw.ts';

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
