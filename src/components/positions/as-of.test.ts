import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { POSITIONS, wordsOf } from '../../record/vocabulary.ts';
import { encodeHistory, standingsOn } from '../../catalogue/standing.ts';
import { catalogueWith, wordsOfMinister } from '../../catalogue/testing.ts';
import { positionOn } from './as-of.ts';

const HISTORY = '20240227 ruled-out 20250316 willing';

describe('the position that the slider shows', () => {
  it.each([
    ['20240226', undefined],
    ['20240227', 'ruled-out'],
    ['20250315', 'ruled-out'],
    ['20250316', 'willing'],
    ['20991231', 'willing'],
  ])('on %s is %s', (day, position) => {
    expect(positionOn(HISTORY, day)).toBe(position);
  });

  it('is none for a country that was never heard', () => {
    expect(positionOn('', '20250101')).toBeUndefined();
  });

  it('is on every day the one that the pages made at build time show', () => {
    const word = fc.tuple(
      fc.constantFrom('2001-01-31', '2001-02', '2001-02-01', '2001-02-03~', '2001', '2001-12-31'),
      fc.constantFrom(...wordsOf(POSITIONS)),
    );
    const day = fc.constantFrom(
      '2000-12-31',
      '2001-01-01',
      '2001-02-01',
      '2001-02-28',
      '2002-01-01',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), day, (words, on) => {
        const catalogue = catalogueWith(wordsOfMinister(words));
        const history = encodeHistory(catalogue.histories.get('AQ') ?? []);
        const standing = standingsOn(catalogue, on).find(({ country }) => country === 'AQ');
        expect(positionOn(history, on.replaceAll('-', ''))).toBe(standing?.held?.position);
      }),
      { numRuns: 50 },
    );
  });
});
