import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { drawPng } from './draw.ts';
import { box } from './element.ts';

const SIDE = 20;
const drawSquares = (colours: readonly string[]): Promise<Buffer> => {
  const width = SIDE * colours.length;
  const squares = colours.map((background) => box({ width: SIDE, height: SIDE, background }));
  return drawPng(
    { width, height: SIDE, element: box({ width, height: SIDE, flexDirection: 'row' }, squares) },
    [],
  );
};

describe('a drawn picture', () => {
  it('has every dot in the colour it was given, however close to another one', async () => {
    const colours = ['#fbfaf7', '#fbfaf8', '#1c1b19', '#1c1c19', '#a4460a', '#ffffff', '#000000'];
    const png = await drawSquares(colours);
    const dots = await sharp(png).removeAlpha().raw().toBuffer();
    const row = colours.map((colour) => colour.slice(1).repeat(SIDE)).join('');
    expect(dots.toString('hex')).toBe(row.repeat(SIDE));
  });

  it('is written with a palette', async () => {
    const { format, isPalette } = await sharp(await drawSquares(['#ffffff', '#000000'])).metadata();
    expect({ format, isPalette }).toEqual({ format: 'png', isPalette: true });
  });
});
