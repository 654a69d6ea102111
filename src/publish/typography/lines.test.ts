import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canBeSet, widthOf } from './advance-widths.ts';
import { countLines, narrowestColumn } from './lines.ts';

const textArbitrary = fc
  .array(fc.stringMatching(/^[A-Za-zа-яα-ω]{1,20}$/), { minLength: 1, maxLength: 40 })
  .map((words) => words.join(' '));
const columnArbitrary = fc.double({ min: 1, max: 60, noNaN: true });

describe('the lines of a text', () => {
  it.each([
    ['ice', 10, 1],
    ['ice ice', 2, 2],
    ['ice ice', widthOf('ice ice'), 1],
    ['iceiceice', 2, 3],
    ['a iceiceice b', 2, 5],
  ])('are counted: %j in %d ems', (text, column, lines) => {
    expect(countLines(text, column)).toBe(lines);
  });

  it('hold all of it', () => {
    fc.assert(
      fc.property(textArbitrary, columnArbitrary, (text, column) => {
        const letters = widthOf(text.replaceAll(' ', ''));
        expect(countLines(text, column) * column).toBeGreaterThanOrEqual(letters - 1e-9);
      }),
    );
  });

  it('are not more in the narrowest column that has as many', () => {
    fc.assert(
      fc.property(textArbitrary, columnArbitrary, (text, column) => {
        const narrow = narrowestColumn(text, column);
        expect(narrow).toBeLessThanOrEqual(column);
        expect(countLines(text, narrow)).toBe(countLines(text, column));
      }),
    );
  });
});

describe('letters', () => {
  it('can be set if they are Latin, Greek or Cyrillic', () => {
    expect(canBeSet('Žluťoučký, “Łódź” – Türkiye; лёд, об’їзд; ο πάγος')).toBe(true);
    expect(canBeSet('氷')).toBe(false);
    expect(canBeSet('الجليد')).toBe(false);
    expect(canBeSet('🙂')).toBe(false);
  });
});
