import { describe, expect, it } from 'vitest';
import { POSITIONS, wordsOf } from '../record/vocabulary.ts';
import { catalogueWith, wordsOfMinister } from '../catalogue/testing.ts';
import { EN } from '../words/en/index.ts';
import { asOf } from './as-of.ts';

const view = asOf(
  catalogueWith(
    wordsOfMinister([
      ['2000-11-30', 'willing'],
      ['2001-02-03', 'opposed'],
    ]),
  ),
  EN,
)!;

describe('the slider of days', () => {
  it('moves between the first and the last day of the record, and stands at the last', () => {
    expect([view.first, view.last]).toEqual(['2000-11-30', '2001-02-03']);
    expect(view.day).toBe('3 February 2001');
  });

  it('comes with links to all months: the latest year first, the months of a year in order', () => {
    expect(
      view.months.years.map(({ year, months }) => [year, months.map(({ href }) => href)]),
    ).toEqual([
      ['2001', ['/positions/2001/01/', '/positions/2001/02/']],
      ['2000', ['/positions/2000/11/', '/positions/2000/12/']],
    ]);
    expect(view.months.years[0]!.months[1]).toMatchObject({ text: 'Feb', label: 'February 2001' });
  });

  it('gives its script a sentence for every position, and for none', () => {
    const { onMap, labels } = view.script;
    expect(Object.keys(onMap)).toEqual([...wordsOf(POSITIONS), 'none']);
    expect(onMap['ruled-out']).toBe('{country}: ruled out');
    expect(onMap.none).toBe('{country}: no statement found');
    expect(labels['ruled-out']).toBe('Ruled out');
  });

  it('is none where nobody told of a position', () => {
    expect(asOf(catalogueWith([]), EN)).toBeUndefined();
  });
});
