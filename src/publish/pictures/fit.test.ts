import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countLines } from '../typography/lines.ts';
import { fit } from './fit.ts';
import { SERIF } from './typefaces.ts';

const SIZES = [100, 80, 60, 40, 30];
const type = { typeface: SERIF, sizes: SIZES, lineHeight: 1.2 };
const textArbitrary = fc
  .array(fc.stringMatching(/^[A-Za-zа-яα-ω]{1,12}[,.]?$/), { minLength: 1, maxLength: 60 })
  .map((words) => words.join(' '));
const roomArbitrary = fc.record({
  width: fc.integer({ min: 200, max: 1200 }),
  height: fc.integer({ min: 40, max: 500 }),
});

describe('a text that is fitted into a room', () => {
  it('is no higher and no wider than the room', () => {
    fc.assert(
      fc.property(textArbitrary, roomArbitrary, (text, room) => {
        const { size, lines, width } = fit(text, type, room);
        expect(lines * size * type.lineHeight).toBeLessThanOrEqual(room.height);
        expect(width).toBeLessThanOrEqual(room.width);
      }),
    );
  });

  it('has the lines that it was given room for, in the column that was chosen', () => {
    fc.assert(
      fc.property(textArbitrary, roomArbitrary, (text, room) => {
        const fitted = fit(text, type, room);
        const column = fitted.width / (fitted.size * SERIF.width);
        expect(countLines(fitted.text, column)).toBe(fitted.lines);
      }),
    );
  });

  it('is whole, or ends in an ellipsis after words of its own', () => {
    fc.assert(
      fc.property(textArbitrary, roomArbitrary, (text, room) => {
        const kept = fit(text, type, room).text;
        if (kept !== text) expect(text.startsWith(kept.replace(/…$/, ''))).toBe(true);
      }),
    );
  });

  it('is never smaller in a larger room', () => {
    fc.assert(
      fc.property(textArbitrary, roomArbitrary, (text, room) => {
        const larger = { width: room.width * 1.5, height: room.height * 1.5 };
        expect(fit(text, type, larger).size).toBeGreaterThanOrEqual(fit(text, type, room).size);
      }),
    );
  });

  it('is cut at a word', () => {
    const room = { width: 300, height: 40 };
    expect(fit('thick ice, which no thaw can melt', type, room).text).toBe('thick ice, which…');
  });
});
