import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { POSITIONS, wordsOf } from '../record/vocabulary.ts';
import { COLOURS, FILLS, ON_FILLS, TONES } from './colours.ts';
import { contrastRatio } from './contrast.ts';

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('the contrast of two colours', () => {
  it('is 21 for black on white, 1 for a colour on itself, and as published for a known pair', () => {
    expect(contrastRatio('#000000', '#ffffff')).toBeCloseTo(21);
    expect(contrastRatio('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
    fc.assert(fc.property(colour, (each) => contrastRatio(each, each) === 1));
  });

  it('is the same both ways', () => {
    fc.assert(fc.property(colour, colour, (a, b) => contrastRatio(a, b) === contrastRatio(b, a)));
  });
});

const SCHEMES = [
  ['light', 0],
  ['dark', 1],
] as const;

describe.each(SCHEMES)('the colours on a %s ground', (_, scheme) => {
  const paper = COLOURS.paper[scheme];
  const shade = COLOURS.shade[scheme];
  const on = (ground: string, each: string): number => contrastRatio(ground, each);

  it.each(['ink', 'ink-soft', 'link', 'focus'] as const)('can be read: %s', (name) => {
    for (const ground of [paper, shade]) {
      expect(on(ground, COLOURS[name][scheme])).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(wordsOf(POSITIONS))('tell the position %s in words and in areas', (position) => {
    expect(on(paper, TONES[position][scheme])).toBeGreaterThanOrEqual(4.5);
    expect(on(shade, TONES[position][scheme])).toBeGreaterThanOrEqual(4.5);
    expect(on(paper, FILLS[position][scheme])).toBeGreaterThanOrEqual(3);
    expect(on(FILLS[position][scheme], ON_FILLS[position][scheme])).toBeGreaterThanOrEqual(4.5);
  });
});
