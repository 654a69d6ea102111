import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillPattern, numbersIn, readPattern } from './pattern.ts';

describe('a text with places for values', () => {
  it('holds each value in its place, whatever is in it', () => {
    expect(fillPattern('{0} of {1}', '20', '75')).toBe('20 of 75');
    expect(fillPattern('{1}: {0}', '$&', '{0}')).toBe('{0}: $&');
  });

  it.each([
    ['{0} ({1})', 'France (12)', 'France'],
    ['{0} ({1})', 'Reuters (Kyiv) (1,234)', 'Reuters (Kyiv)'],
    ['[{1}] {0}', '[3] a.b', 'a.b'],
    ['{0} ({1})', 'France', 'France'],
  ])('gives the first value back: %s of %s is %s', (pattern, text, value) => {
    expect(readPattern(pattern, text)).toBe(value);
  });

  it('gives back every value that was filled in', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), (value, number) => {
        const text = fillPattern('{0} ({1})', value, String(number));
        expect(readPattern('{0} ({1})', text)).toBe(value);
      }),
    );
  });
});

describe('a text with a number', () => {
  it('takes the plural form that the language has for it, and writes it as the locale does', () => {
    const forms = { one: '{0} statement', other: '{0} statements' };
    const { fill } = numbersIn('en-GB');
    expect([0, 1, 1234].map((number) => fill(forms, number))).toEqual([
      '0 statements',
      '1 statement',
      '1,234 statements',
    ]);
  });

  it('has as many forms as the language needs', () => {
    const forms = { one: '{0} заява', few: '{0} заяви', many: '{0} заяв', other: '{0} заяви' };
    const { fill } = numbersIn('uk');
    expect([1, 3, 11, 21].map((number) => fill(forms, number))).toEqual([
      '1 заява',
      '3 заяви',
      '11 заяв',
      '21 заява',
    ]);
  });

  it('takes the form for all others where one is not given', () => {
    const { fill } = numbersIn('en-GB');
    expect(fill({ other: '{0} of {1} are shown.' }, 1, '2')).toBe('1 of 2 are shown.');
  });
});
