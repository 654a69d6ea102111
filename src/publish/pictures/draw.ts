import { renderAsync } from '@resvg/resvg-js';
import satori from 'satori';
import sharp from 'sharp';
import type { Element } from './element.ts';

/** A font as satori takes it. */
export interface Font {
  readonly name: string;
  readonly weight: 400 | 600;
  readonly style: 'normal';
  readonly data: Buffer;
}

/** A picture to be drawn, as plain data. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** What satori draws, on a ground that covers all of it. */
  readonly element: Element;
}

/**
 * A few inks and their blends with the paper are all the colours that there are: as a palette they take two
 * thirds of the room, and none is lost. So there is nothing to dither, and not to try is faster.
 */
const AS_PALETTE = { palette: true, dither: 0, compressionLevel: 9 } as const;

/**
 * Draws a picture: lays it out, turns the letters into dots, and writes these as a PNG.
 *
 * The same drawing gives the same bytes. All but the layout is done in other threads, so that it pays to have
 * several pictures drawn at once.
 */
export async function drawPng(drawing: Drawing, fonts: readonly Font[]): Promise<Buffer> {
  const { width, height, element } = drawing;
  const svg = await satori(element as unknown as Parameters<typeof satori>[0], {
    width,
    height,
    fonts: fonts as Font[],
  });
  // All letters are outlines by now: looking for fonts would take longer than all the rest.
  const rendered = await renderAsync(svg, { font: { loadSystemFonts: false }, logLevel: 'off' });
  return sharp(rendered.pixels, { raw: { width, height, channels: 4 } })
    .png(AS_PALETTE)
    .toBuffer();
}
