import { describe, expect, it } from 'vitest';
import { POSITIONS, wordsOf } from '../record/vocabulary.ts';
import { standingsOn } from '../catalogue/standing.ts';
import { catalogueWith, wordsOfMinister } from '../catalogue/testing.ts';
import { EN } from '../words/en/index.ts';
import { positionTable } from './position-table.ts';

const catalogue = catalogueWith(
  wordsOfMinister([
    ['2001-02-03', 'ruled-out'],
    ['2001-03-04', 'willing'],
  ]),
);
const rowsOn = (day?: string) =>
  positionTable(standingsOn(catalogue, day), 'Caption', catalogue, EN).rows;
const namesIn = (rows: ReturnType<typeof rowsOn>, id: string) =>
  rows.find((row) => row.id === id)!.countries.map(({ text }) => text);

describe('the table of countries by position', () => {
  it('has a row for every position, and last one for those of whom nothing was found', () => {
    expect(rowsOn().map(({ id }) => id)).toEqual([...wordsOf(POSITIONS), '']);
    expect(rowsOn().at(-1)).toMatchObject({ label: 'No statement found' });
    expect(rowsOn()[1]!.position).toEqual({
      chip: { id: 'willing', label: 'Willing' },
      href: '/positions/willing/',
    });
  });

  it('has each country where it stood on the day', () => {
    expect(namesIn(rowsOn(), 'willing')).toEqual(['Place AQ']);
    expect(namesIn(rowsOn('2001-02-28'), 'ruled-out')).toEqual(['Place AQ']);
    expect(namesIn(rowsOn('2001-02-02'), '')).toEqual(['Place AQ', 'Place BV']);
  });

  it('has the history of each country that was heard, for the slider of days', () => {
    const [aq, bv] = rowsOn('2001-02-02').at(-1)!.countries;
    expect(aq!.history).toBe('20010203 ruled-out 20010304 willing');
    expect(bv).not.toHaveProperty('history');
  });
});
