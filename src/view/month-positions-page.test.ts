import { describe, expect, it } from 'vitest';
import { LATEST_ROWS } from '../catalogue/paging.ts';
import { catalogueWith, wordsOfMinister } from '../catalogue/testing.ts';
import { EN } from '../words/en/index.ts';
import { monthPositionsPage } from './month-positions-page.ts';

const catalogue = catalogueWith(
  wordsOfMinister([
    ['2001-01-31', 'willing'],
    ['2001-02-28', 'opposed'],
    ['2001-03-01', 'considering'],
  ]),
);

describe('where all stood at the end of a month', () => {
  const page = monthPositionsPage('2001/02', catalogue, EN);

  it('is as found on its last day', () => {
    expect(page.lead).toBe('As last found on 28 February 2001.');
    const opposed = page.table.rows.find(({ id }) => id === 'opposed');
    expect(opposed!.countries.map(({ text }) => text)).toEqual(['Place AQ']);
  });

  it('tells who changed position in that month, and only then', () => {
    expect(page.changes.latest.map(({ basis }) => basis.href)).toEqual(['/statements/s1/']);
    expect(page.changes).not.toHaveProperty('all');
    expect(page.changes).not.toHaveProperty('empty');
    expect(monthPositionsPage('2001/01', catalogue, EN).changes).toMatchObject({
      latest: [],
      empty: 'Nobody was found to have changed position.',
    });
  });

  it('leads to the months beside it, as far as the record goes', () => {
    expect(page.neighbours.earlier).toEqual({
      text: 'Earlier: January 2001',
      href: '/positions/2001/01/',
    });
    expect(page.neighbours.later!.href).toBe('/positions/2001/03/');
    expect(monthPositionsPage('2001/01', catalogue, EN).neighbours).not.toHaveProperty('earlier');
    expect(monthPositionsPage('2001/03', catalogue, EN).neighbours).not.toHaveProperty('later');
  });

  it('leads to all changes where there are too many, on the page on which they begin', () => {
    const days = Array.from({ length: 90 }, (_, index) =>
      new Date(Date.UTC(2001, 0, 1 + index)).toISOString().slice(0, 10),
    );
    const restless = catalogueWith(
      wordsOfMinister(
        days.map((day, index) => [day, index % 2 === 0 ? 'willing' : 'opposed'] as const),
      ),
    );
    const { latest, all } = monthPositionsPage('2001/01', restless, EN).changes;
    expect(latest).toHaveLength(LATEST_ROWS);
    expect(all).toEqual({ text: 'All 30 changes', href: '/changes/2/' });
  });
});
