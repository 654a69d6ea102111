import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paletteOf } from './inks.ts';

const INKS = ['#fbfaf7', '#1c1b19', '#a4460a'];
const palette = paletteOf(INKS);
const shown = (...colour: [number, number, number]): string => {
  const index = palette.indexOf(...colour);
  return `#${Buffer.from(palette.bytes.subarray(3 * index, 3 * index + 3)).toString('hex')}`;
};
const channelsOf = (ink: string) =>
  [...Buffer.from(ink.slice(1), 'hex')] as [number, number, number];

describe('the palette of a picture', () => {
  it('has the ground first, and every ink as it is', () => {
    expect(palette.indexOf(...channelsOf(INKS[0]!))).toBe(0);
    for (const ink of INKS) expect(shown(...channelsOf(ink))).toBe(ink);
  });

  it('is small enough for one byte a pixel', () => {
    expect(
      paletteOf([...INKS, '#000000', '#ffffff', '#0000ff', '#00ff00']).bytes.length,
    ).toBeLessThan(3 * 256);
  });

  it('has a colour close to every blend of an ink with the ground', () => {
    const [ground = [], ...others] = INKS.map(channelsOf);
    fc.assert(
      fc.property(
        fc.constantFrom(...others),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (ink, share) => {
          const blend = ink.map((value, channel) =>
            Math.round(ground[channel]! + (value - ground[channel]!) * share),
          ) as [number, number, number];
          const near = channelsOf(shown(...blend));
          for (const [channel, value] of blend.entries()) {
            expect(Math.abs(near[channel]! - value)).toBeLessThanOrEqual(12);
          }
        },
      ),
    );
  });
});
