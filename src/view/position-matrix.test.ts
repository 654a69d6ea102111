import { describe, expect, it } from 'vitest';
import { periodOf } from '../catalogue/standing.ts';
import { catalogueWith, wordsOfMinister } from '../catalogue/testing.ts';
import { EN } from '../words/en/index.ts';
import { textOf } from './phrasing.ts';
import { positionMatrix } from './position-matrix.ts';

const matrixOf = (words: Parameters<typeof wordsOfMinister>[0]) => {
  const catalogue = catalogueWith(wordsOfMinister(words));
  return positionMatrix(periodOf(catalogue)!, catalogue, EN);
};
const matrix = matrixOf([
  ['2000-11-30', 'ruled-out'],
  ['2001-02-03', 'willing'],
  ['2001-04-05', 'willing'],
]);

describe('the matrix of countries by month', () => {
  it('has the months below their years', () => {
    expect(matrix.years).toEqual([
      { year: '2000', length: 2 },
      { year: '2001', length: 4 },
    ]);
    expect(matrix.months.map(({ text }) => text)).toEqual([
      'Nov',
      'Dec',
      'Jan',
      'Feb',
      'Mar',
      'Apr',
    ]);
    expect(matrix).not.toHaveProperty('earlier');
  });

  it('has a row for each country that was heard, with where it stands now', () => {
    expect(matrix.rows.map(({ country }) => country.text)).toEqual(['Place AQ']);
    expect(matrix.rows[0]!.position.id).toBe('willing');
    expect(matrix.rows[0]!.history).toBe('20001130 ruled-out 20010203 willing');
  });

  it('leads from each cell to the statement that it rests on, and says for how long it held', () => {
    const [first, second] = matrix.rows[0]!.cells;
    expect(first).toEqual({
      length: 3,
      position: 'ruled-out',
      link: {
        text: 'Ruled out',
        href: '/statements/s0/',
        title: 'Ruled out, November 2000 to January 2001',
        label: 'Ruled out, November 2000 to January 2001: Statement s0',
      },
    });
    expect(second!.link!.href).toBe('/statements/s1/');
  });

  it('abbreviates the word where a cell is too narrow for it', () => {
    const [first] = matrixOf([
      ['2001-01-01', 'support-only'],
      ['2001-03-01', 'opposed'],
    ]).rows[0]!.cells;
    expect(first!.link!.text).toBe('Supp');
    expect(first!.link!.title).toBe('Support only, January 2001 to February 2001');
  });

  it('says so of months in which nothing was known', () => {
    const statements = [
      ...wordsOfMinister([['2001-01-01', 'willing']]),
      ...wordsOfMinister([['2001-02-28', 'opposed']], 'BV').map((each) => ({ ...each, id: 'b' })),
    ];
    const catalogue = catalogueWith(statements);
    const [, row] = positionMatrix(periodOf(catalogue)!, catalogue, EN).rows;
    expect(row!.cells[0]).toEqual({ length: 1, silence: 'no statement found, January 2001' });
  });

  it('names the countries that were not heard', () => {
    expect(textOf(matrix.silent!)).toBe(
      'No statement that tells a position was found for 1 country: Place BV.',
    );
  });
});

describe('a matrix of very many changes', () => {
  const restless = matrixOf(
    Array.from({ length: 1600 }, (_, index) => {
      const month = new Date(Date.UTC(1900, index, 1)).toISOString().slice(0, 7);
      return [`${month}-01`, index % 2 === 0 ? 'willing' : 'opposed'] as const;
    }),
  );

  it('shows the latest months and leads to the earlier ones by year', () => {
    expect(restless.months).toHaveLength(48);
    const { years } = restless.earlier!;
    expect(textOf(years[0]!)).toBe(
      '1900: Jan, Feb, Mar, Apr, May, Jun, Jul, Aug, Sept, Oct, Nov, Dec',
    );
    expect(years[0]).toContainEqual({ text: 'Feb', href: '/positions/1900/02/' });
    const shown = restless.years.map(({ year }) => year);
    expect(years.map((year) => textOf(year).slice(0, 4))).toEqual(
      Array.from({ length: Number(shown[0]) - 1900 + 1 }, (_, index) => String(1900 + index)),
    );
  });
});
