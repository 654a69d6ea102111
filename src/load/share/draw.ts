import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import type { Font } from './fonts.ts';
import { paletteOf, type Palette } from './inks.ts';
import { encodePng } from './png.ts';

/** A picture to be drawn, as plain data. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** Every colour in it as `#rrggbb`, the ground first. */
  readonly inks: readonly string[];
  /** What satori draws. */
  readonly element: object;
}

/** Draws a picture: lays it out, turns the letters into dots, and writes these as a PNG. */
export async function drawPng(drawing: Drawing, fonts: readonly Font[]): Promise<Buffer> {
  const { width, height, inks, element } = drawing;
  const svg = await satori(element as Parameters<typeof satori>[0], {
    width,
    height,
    fonts: fonts as Font[],
  });
  // All letters are outlines by now: looking for fonts would take longer than all the rest.
  const rendered = new Resvg(svg, { font: { loadSystemFonts: false }, logLevel: 'off' }).render();
  const palette = keptPalette(inks);
  return encodePng(indexRows(rendered.pixels, palette, width), palette.bytes, { width, height });
}

/** One index for each pixel, and a zero before each row. */
function indexRows(bytes: Uint8Array, palette: Palette, width: number): Uint8Array {
  const height = bytes.length / 4 / width;
  const rows = new Uint8Array(height * (width + 1));
  let [red, green, blue, index] = [-1, -1, -1, 0];
  for (let row = 0, from = 0; row < height; row++) {
    const start = row * (width + 1) + 1;
    for (let to = start; to < start + width; to++, from += 4) {
      // Most pixels are like the one before.
      if (bytes[from] !== red || bytes[from + 1] !== green || bytes[from + 2] !== blue) {
        red = bytes[from]!;
        green = bytes[from + 1]!;
        blue = bytes[from + 2]!;
        index = palette.indexOf(red, green, blue);
      }
      rows[to] = index;
    }
  }
  return rows;
}

const palettes = new Map<string, Palette>();

/** There are as many palettes as positions: each is worked out once. */
function keptPalette(inks: readonly string[]): Palette {
  const key = inks.join();
  const palette = palettes.get(key) ?? paletteOf(inks);
  palettes.set(key, palette);
  return palette;
}
