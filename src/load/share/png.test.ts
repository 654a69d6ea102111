import { inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodePng, isWholePng } from './png.ts';

const SIZE = { width: 3, height: 2 };
const PALETTE = Uint8Array.of(0, 0, 0, 255, 255, 255);
const ROWS = Uint8Array.of(0, 0, 1, 0, 0, 1, 1, 0);
const png = encodePng(ROWS, PALETTE, SIZE);

describe('a PNG', () => {
  it('holds the rows and the palette that it was made of', () => {
    const start = png.indexOf('IDAT');
    const length = png.readUInt32BE(start - 4);
    expect(inflateSync(png.subarray(start + 4, start + 4 + length))).toEqual(Buffer.from(ROWS));
    expect(png.includes(Buffer.from(PALETTE))).toBe(true);
  });

  it('is whole as it was written, and of one size', () => {
    expect(isWholePng(png, SIZE)).toBe(true);
    expect(isWholePng(png, { width: 2, height: 3 })).toBe(false);
  });

  it('is not whole with any bit of it turned', () => {
    fc.assert(
      fc.property(fc.nat(png.length - 1), fc.nat(7), (at, bit) => {
        const damaged = Buffer.from(png);
        damaged[at]! ^= 1 << bit;
        expect(isWholePng(damaged, SIZE)).toBe(false);
      }),
    );
  });

  it('is not whole if it was cut off, or goes on', () => {
    for (let length = 0; length < png.length; length++) {
      expect(isWholePng(png.subarray(0, length), SIZE), String(length)).toBe(false);
    }
    expect(isWholePng(Buffer.concat([png, Buffer.of(0)]), SIZE)).toBe(false);
  });
});
