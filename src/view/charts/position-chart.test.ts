import { describe, expect, it } from 'vitest';
import { countryOf, speakerOf, statementOf } from '../../record/derive/testing.ts';
import { catalogueWith, wordsOfMinister } from '../../catalogue/testing.ts';
import { EN } from '../../words/en/index.ts';
import { positionChart } from './position-chart.ts';

const words = wordsOfMinister([
  ['2001-02-03', 'willing'],
  ['2001-03-04', 'opposed'],
]);

describe('the chart of a country’s position', () => {
  it('tells of each mark on which statement it rests, to those who hear it and who see it', () => {
    const { marks, caption } = positionChart('AQ', catalogueWith(words), EN);
    expect(marks[0]).toMatchObject({
      href: '/statements/s0/',
      position: 'willing',
      isDiffering: false,
      label: 'Willing, 3 February 2001: Statement s0',
      title: '3 February 2001: Statement s0',
    });
    expect(caption).toBe('Each mark is a statement.');
  });

  it('explains a hollow mark only where there is one', () => {
    const countries = new Map([['AQ', countryOf('AQ', { voice: 'government' })]]);
    const differing = statementOf('other', '2001-02-20', {
      by: speakerOf('head-of-state'),
      position: 'considering',
    });
    const chart = positionChart('AQ', catalogueWith([...words, differing], { countries }), EN);
    expect(chart.marks.filter(({ isDiffering }) => isDiffering)).toHaveLength(1);
    expect(chart.caption).toContain('differing voice');
  });

  it('says if there are statements without a mark', () => {
    const many = Array.from({ length: 101 }, () => ['2001-02-03', 'willing'] as const);
    const { caption } = positionChart('AQ', catalogueWith(wordsOfMinister(many)), EN);
    expect(caption).toBe('Each mark is a statement. Only the latest 100 statements are marked.');
  });
});
