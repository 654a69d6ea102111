import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COUNTRY_CODES, countryOf, statementOf } from '../record/derive/testing.ts';
import { POSITIONS, wordsOf } from '../record/vocabulary.ts';
import {
  currentPosition,
  encodeHistory,
  endOfMonth,
  groupByPosition,
  monthsOf,
  periodOf,
  standingsOn,
} from './standing.ts';
import { catalogueWith, historyWith, wordsOfMinister } from './testing.ts';

const dayArbitrary = fc
  .tuple(
    fc.integer({ min: 1990, max: 2040 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-'));

describe('the months of a period', () => {
  it('run from that of the first day to that of the last', () => {
    expect(monthsOf({ first: '2024-11-30', last: '2025-02-01' })).toEqual([
      '2024/11',
      '2024/12',
      '2025/01',
      '2025/02',
    ]);
    expect(monthsOf({ first: '2025-02-03', last: '2025-02-03' })).toEqual(['2025/02']);
  });

  it('are in order, each once and without a gap', () => {
    fc.assert(
      fc.property(dayArbitrary, dayArbitrary, (a, b) => {
        const [first, last] = [a, b].sort() as [string, string];
        const months = monthsOf({ first, last });
        expect(months[0]).toBe(first.slice(0, 7).replace('-', '/'));
        expect(months.at(-1)).toBe(last.slice(0, 7).replace('-', '/'));
        for (const [index, month] of months.slice(1).entries()) {
          const dayAfter = new Date(Date.parse(endOfMonth(months[index]!)) + 86_400_000);
          expect(dayAfter.toISOString().slice(0, 7).replace('-', '/')).toBe(month);
        }
      }),
    );
  });
});

describe('the end of a month', () => {
  it.each([
    ['2024/02', '2024-02-29'],
    ['2025/02', '2025-02-28'],
    ['2000/02', '2000-02-29'],
    ['2025/04', '2025-04-30'],
    ['2025/12', '2025-12-31'],
  ])('%s is %s', (month, day) => {
    expect(endOfMonth(month)).toBe(day);
  });
});

describe('the period of the record', () => {
  it('runs from the first word on a position to the last day that any statement can mean', () => {
    const statements = [
      statementOf('silent', '2000-01-01'),
      ...wordsOfMinister([['2001-02', 'willing']]),
      statementOf('last', '2001-11'),
    ];
    expect(periodOf(catalogueWith(statements))).toEqual({
      first: '2001-02-01',
      last: '2001-11-30',
    });
  });

  it('is none where nobody told of a position', () => {
    expect(periodOf(catalogueWith([statementOf('silent', '2000-01-01')]))).toBeUndefined();
    expect(periodOf(catalogueWith([]))).toBeUndefined();
  });
});

describe('where all stand', () => {
  const countries = new Map(
    [
      countryOf('AQ', { name: 'Zealandia' }),
      countryOf('BV', { name: 'Åland' }),
      countryOf('EU', { name: 'European Union' }),
      countryOf('GS', { name: 'Muteland' }),
    ].map((country) => [country.code, country]),
  );
  const catalogue = catalogueWith(
    [
      ...wordsOfMinister([
        ['2001-02-03', 'ruled-out'],
        ['2001-03-04', 'willing'],
      ]),
      ...wordsOfMinister([['2001-02-28', 'opposed']], 'BV').map((each) => ({ ...each, id: 'b' })),
    ],
    { countries },
  );
  const told = (day?: string) =>
    standingsOn(catalogue, day).map(({ country, held }) => [country, held?.position]);

  it('lists every country by name, the silent ones too, and no body such as the EU', () => {
    expect(told()).toEqual([
      ['BV', 'opposed'],
      ['GS', undefined],
      ['AQ', 'willing'],
    ]);
  });

  it('is as it was on a day of the past', () => {
    expect(told('2001-02-28')).toEqual([
      ['BV', 'opposed'],
      ['GS', undefined],
      ['AQ', 'ruled-out'],
    ]);
    expect(told('2001-02-02').every(([, position]) => position === undefined)).toBe(true);
  });

  it('counts each country once, at one position or among those of whom nothing was found', () => {
    for (const day of ['2001-02-02', '2001-02-03', '2001-02-28', undefined]) {
      const standings = standingsOn(catalogue, day);
      const { positions, silent } = groupByPosition(standings);
      expect(positions.map(([position]) => position)).toEqual(wordsOf(POSITIONS));
      const counted = [...positions.flatMap(([, of]) => of), ...silent];
      expect(counted).toHaveLength(standings.length);
      expect(new Set(counted)).toEqual(new Set(standings));
    }
  });

  it('has of each country the position last found', () => {
    expect(currentPosition(catalogue, 'AQ')?.position).toBe('willing');
    expect(currentPosition(catalogue, 'GS')).toBeUndefined();
    expect(COUNTRY_CODES.every((code) => currentPosition(catalogue, code))).toBe(true);
  });
});

describe('a history for scripts', () => {
  it('has the first day of each position and the position', () => {
    expect(
      encodeHistory(
        historyWith([
          ['2024-02-27', 'ruled-out'],
          ['2025-03', 'willing'],
        ]),
      ),
    ).toBe('20240227 ruled-out 20250301 willing');
  });

  it('is empty for a country that was never heard', () => {
    expect(encodeHistory([])).toBe('');
  });
});
