import { describe, expect, it } from 'vitest';
import { catalogueWith, wordsOfMinister } from '../catalogue/testing.ts';
import { EN } from '../words/en/index.ts';
import { changeList } from './change-list.ts';

const catalogue = catalogueWith(
  wordsOfMinister([
    ['2001-02-03', 'considering'],
    ['2001-03-03', 'ruled-out'],
  ]),
);

describe('a list of changes', () => {
  it('tells who moved from where to where, when, and on which statement', () => {
    expect(changeList(catalogue.changes, {}, catalogue, EN)).toStrictEqual([
      {
        when: { text: '3 Mar 2001', time: '2001-03-03' },
        country: { text: 'Place AQ', href: '/countries/place-aq/' },
        from: { id: 'considering', label: 'Considering' },
        to: 'to',
        position: { id: 'ruled-out', label: 'Ruled out' },
        basis: { text: 'Statement s1', href: '/statements/s1/' },
      },
    ]);
  });

  it('tells how long the former position had held where that is asked', () => {
    const [change] = changeList(catalogue.changes, { withDuration: true }, catalogue, EN);
    expect(change!.after).toBe('after 4 weeks');
  });
});
