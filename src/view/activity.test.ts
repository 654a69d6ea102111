import { describe, expect, it } from 'vitest';
import { speakerOf, statementOf } from '../record/derive/testing.ts';
import { catalogueWith } from '../catalogue/testing.ts';
import { EN } from '../words/en/index.ts';
import { activityOf } from './activity.ts';

const by = speakerOf('minister');
const catalogue = catalogueWith([
  statementOf('a', '2001-03-05', { by }),
  statementOf('b', '2001-03', { by }),
  statementOf('c', '2001-01-05', { by }),
  statementOf('d', '2001', { by }),
  statementOf('e', '1999-12-31', { by }),
]);
const { years } = activityOf({}, catalogue, EN);

describe('the activity by month', () => {
  it('has the years that have a statement, the latest first', () => {
    expect(years.map(({ text, href }) => [text, href])).toEqual([
      ['2001', '/timeline/2001/'],
      ['1999', '/timeline/1999/'],
    ]);
  });

  it('has twelve months a year, those with a statement with their number and page', () => {
    const [{ months }] = years as [(typeof years)[0]];
    expect(months.map(({ name }) => name).join()).toBe(
      'Jan,Feb,Mar,Apr,May,Jun,Jul,Aug,Sept,Oct,Nov,Dec',
    );
    expect(months[2]!.bar).toEqual({
      href: '/timeline/2001/03/',
      label: 'March 2001, 2 statements',
      isCurrent: false,
      share: '1.00',
    });
    expect(months[0]!.bar?.share).toBe('0.50');
    expect(months[1]!.bar).toBeUndefined();
  });

  it('tells apart what is known only to the year', () => {
    expect(years[0]!.unknown).toEqual({
      text: '1 statement dated only to the year',
      href: '/timeline/2001/month-unknown/',
      isCurrent: false,
    });
    expect(years[1]!.unknown).toBeUndefined();
  });

  it('shows one year alone, and says where the reader is', () => {
    const [only, ...others] = activityOf({ year: '2001', current: '2001/03' }, catalogue, EN).years;
    expect(others).toEqual([]);
    expect(only!.isCurrent).toBe(false);
    expect(only!.months.filter(({ bar }) => bar?.isCurrent)).toHaveLength(1);
  });
});
