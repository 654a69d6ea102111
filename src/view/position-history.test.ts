import { describe, expect, it } from 'vitest';
import { LATEST_ROWS } from '../catalogue/paging.ts';
import { catalogueWith, wordsOfMinister } from '../catalogue/testing.ts';
import { EN } from '../words/en/index.ts';
import { positionHistory } from './position-history.ts';

const historyOf = (words: Parameters<typeof wordsOfMinister>[0]) =>
  positionHistory('AQ', catalogueWith(wordsOfMinister(words)), EN);

describe('the history of a country’s position', () => {
  const { rows } = historyOf([
    ['2001-02-03', 'willing'],
    ['2001-03-04', 'opposed'],
    ['2001-04-05', 'opposed'],
  ]);

  it('tells each stretch with the statement it rests on, the latest first', () => {
    expect(rows.map(({ position, basis }) => [position.id, basis.href])).toEqual([
      ['opposed', '/statements/s1/'],
      ['willing', '/statements/s0/'],
    ]);
  });

  it('tells where a position was last repeated, if it was', () => {
    expect(rows[0]!.repeated).toEqual({
      when: { text: '5 Apr 2001', time: '2001-04-05' },
      href: '/statements/s2/',
      label: 'Statement s2',
    });
    expect(rows[1]).not.toHaveProperty('repeated');
  });

  it('leads to all changes where there are too many to show', () => {
    const restless = Array.from({ length: LATEST_ROWS + 1 }, (_, index) => {
      const day = new Date(Date.UTC(2001, 0, 1 + index)).toISOString().slice(0, 10);
      return [day, index % 2 === 0 ? 'willing' : 'opposed'] as const;
    });
    const long = historyOf(restless);
    expect(long.rows).toHaveLength(LATEST_ROWS);
    expect(long.all).toEqual({
      text: `All ${String(LATEST_ROWS)} changes of position`,
      href: '/changes/place-aq/',
    });
    expect(historyOf(restless.slice(1))).not.toHaveProperty('all');
  });
});
