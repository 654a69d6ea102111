import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPositionOn } from '../record/derive/positions.ts';
import { POSITIONS, wordsOf } from '../record/vocabulary.ts';
import { matrixRow, shownMonths } from './matrix.ts';
import { endOfMonth, monthsOf } from '../catalogue/standing.ts';
import { historyWith } from '../catalogue/testing.ts';

const MONTHS = monthsOf({ first: '2000-11-01', last: '2001-06-30' });

const wordsArbitrary = fc.array(
  fc.tuple(
    fc.constantFrom('2000-10-01', '2000-12-31', '2001', '2001-01-31', '2001-02', '2001-03-15'),
    fc.constantFrom(...wordsOf(POSITIONS)),
  ),
  { maxLength: 6 },
);

describe('a country’s row of the matrix', () => {
  it('has the position at the end of each month, equal neighbours joined', () => {
    const row = matrixRow(
      historyWith([
        ['2000-12-31', 'ruled-out'],
        ['2001-03-01', 'considering'],
        ['2001-03-31', 'willing'],
      ]),
      MONTHS,
    );
    expect(
      row.map(({ first, last, length, held }) => [first, last, length, held?.position]),
    ).toEqual([
      ['2000/11', '2000/11', 1, undefined],
      ['2000/12', '2001/02', 3, 'ruled-out'],
      ['2001/03', '2001/06', 4, 'willing'],
    ]);
  });

  it('is one empty cell for a country that was never heard', () => {
    expect(matrixRow([], MONTHS)).toEqual([{ first: '2000/11', last: '2001/06', length: 8 }]);
  });

  it('is empty without months', () => {
    expect(matrixRow([], [])).toEqual([]);
  });

  it('keeps two stretches of one position apart where another held between them', () => {
    const row = matrixRow(
      historyWith([
        ['2000-11-01', 'willing'],
        ['2001-01-10', 'opposed'],
        ['2001-01-20', 'willing'],
      ]),
      MONTHS,
    );
    expect(row.map(({ first, held }) => [first, held?.since.id])).toEqual([
      ['2000/11', 's0'],
      ['2001/01', 's2'],
    ]);
  });

  it('covers every month exactly once, in order, and no two neighbours are equal', () => {
    fc.assert(
      fc.property(wordsArbitrary, (words) => {
        const history = historyWith(words);
        const row = matrixRow(history, MONTHS);
        const covered = row.flatMap(({ first, length, held }) => {
          const start = MONTHS.indexOf(first);
          return MONTHS.slice(start, start + length).map((month) => [month, held]);
        });
        expect(covered).toEqual(
          MONTHS.map((month) => [month, findPositionOn(history, endOfMonth(month))]),
        );
        for (const [index, cell] of row.entries()) {
          expect(MONTHS.indexOf(cell.last) - MONTHS.indexOf(cell.first) + 1).toBe(cell.length);
          if (index > 0) expect(cell.held).not.toBe(row[index - 1]!.held);
        }
      }),
    );
  });
});

describe('the months of a matrix', () => {
  const FOUR_YEARS = monthsOf({ first: '2000-01-01', last: '2003-12-31' });
  const restless = historyWith(
    FOUR_YEARS.map((month, index) => [
      `${month.replace('/', '-')}-01`,
      index % 2 === 0 ? 'willing' : 'opposed',
    ]),
  );

  it('are all of them where few positions changed, however many countries there are', () => {
    const steady = historyWith([['2000-11-01', 'willing']]);
    expect(shownMonths(Array(100).fill(steady), FOUR_YEARS)).toEqual(FOUR_YEARS);
    expect(shownMonths([], MONTHS)).toEqual(MONTHS);
  });

  it('are the latest where many changed, and at least those of a year', () => {
    expect(shownMonths(Array(25).fill(restless), FOUR_YEARS)).toEqual(FOUR_YEARS.slice(-24));
    expect(shownMonths(Array(1000).fill(restless), FOUR_YEARS)).toEqual(FOUR_YEARS.slice(-12));
    expect(shownMonths(Array(1000).fill(restless), MONTHS)).toEqual(MONTHS);
  });
});
