import { Resvg } from '@resvg/resvg-js';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Effects } from '../effects.ts';
import { icoOf } from './ico.ts';

/** Draws the icons from `public/icon.svg`. Needed only when that one changes. */
export async function main(_: readonly string[], { folder }: Effects): Promise<number> {
  const target = path.join(folder, 'public');
  const svg = await readFile(path.join(target, 'icon.svg'), 'utf8');
  /** Devices that cut icons to their own shape want one without corners. */
  const square = svg.replace(' rx="4"', '');
  const icons: Readonly<Record<string, Buffer>> = {
    'icon-192.png': draw(square, 192),
    'icon-512.png': draw(square, 512),
    'apple-touch-icon.png': draw(square, 180),
    'favicon.ico': icoOf(draw(svg, 48), 48),
  };
  for (const [name, bytes] of Object.entries(icons)) {
    await writeFile(path.join(target, name), bytes);
  }
  return 0;
}

const draw = (source: string, size: number): Buffer =>
  new Resvg(source, { fitTo: { mode: 'width', value: size } }).render().asPng();
