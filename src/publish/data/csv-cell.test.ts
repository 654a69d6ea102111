import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCell, encodeCell } from './csv-cell.ts';
import { IDENTIFIER, listOf, NUMBER, TEXT, YES_OR_NO } from './form.ts';
import { hostileTextArbitrary } from './testing/rows.ts';

describe('a cell of text', () => {
  it.each([
    ['=HYPERLINK("https://evil.example")', '\'=HYPERLINK("https://evil.example")'],
    ['+49 soldiers', "'+49 soldiers"],
    ['-', "'-"],
    ['@home', "'@home"],
    ['\t=1', "'\t=1"],
    ['＝1', "'＝1"],
    [' =1', "' =1"],
    ["'tis", "''tis"],
  ])('is kept from being a formula: %j', (text, cell) => {
    expect(encodeCell(text)).toBe(cell);
    expect(decodeCell(cell, TEXT)).toBe(text);
  });

  it.each(['real and substantial', '2025-09-04~', 'a = b', 'https://x.example/', '“=”'])(
    'is left as it is where nothing could be taken for one: %j',
    (text) => {
      expect(encodeCell(text)).toBe(text);
    },
  );

  it('is read back as it was, whatever it holds', () => {
    fc.assert(
      fc.property(hostileTextArbitrary, (text) => {
        expect(decodeCell(encodeCell(text) as string, TEXT)).toBe(text);
      }),
    );
  });
});

describe('other cells', () => {
  it.each([
    [-5, -5, NUMBER],
    [0.1, 0.1, NUMBER],
    [true, 'true', YES_OR_NO],
    [false, 'false', YES_OR_NO],
    [['a', 'b-1'], 'a|b-1', listOf(IDENTIFIER)],
    [[], null, listOf(IDENTIFIER)],
    [null, null, TEXT],
    [null, null, NUMBER],
  ])('are written and read back: %j', (cell, written, form) => {
    expect(encodeCell(cell)).toBe(written);
    expect(decodeCell(String(written ?? ''), form)).toEqual(cell);
  });
});
