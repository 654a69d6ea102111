import { describe, expect, it } from 'vitest';
import { catalogueWith } from '../catalogue/testing.ts';
import { statementOf } from '../record/derive/testing.ts';
import { EN } from '../words/en/index.ts';
import { activityStrip } from './activity-strip.ts';

const catalogue = catalogueWith([
  statementOf('a', '2001-03-05'),
  statementOf('b', '2001-03'),
  statementOf('c', '2001-09-05'),
  statementOf('d', '2001'),
  statementOf('e', '1999'),
]);

describe('the strip of activity', () => {
  it('leads to the page of each year and month, and tells how much was said', () => {
    const [year] = activityStrip({}, catalogue, EN).years;
    expect(year!.year).toEqual({ text: '2001', href: '/timeline/2001/' });
    expect(year!.months[2]).toEqual({
      name: 'Mar',
      bar: { href: '/timeline/2001/03/', label: 'March 2001, 2 statements', share: '1.00' },
    });
    expect(year!.months[8]).toMatchObject({ name: 'Sept', bar: { share: '0.50' } });
    expect(year!.months[0]).toEqual({ name: 'Jan' });
  });

  it('tells what is dated only to the year, and shows no months where there are none', () => {
    expect(activityStrip({ year: '1999' }, catalogue, EN).years).toEqual([
      {
        year: { text: '1999', href: '/timeline/1999/' },
        months: [],
        unknown: {
          text: '1 statement dated only to the year',
          href: '/timeline/1999/month-unknown/',
        },
      },
    ]);
  });

  it('marks the month or year whose page this is, and nothing else', () => {
    const marks = (current: string): string[] => {
      const { years } = activityStrip({ current }, catalogue, EN);
      return years.flatMap(({ year, months, unknown }) => [
        ...[year, ...(unknown ? [unknown] : [])].flatMap((link) =>
          link.current ? [link.text] : [],
        ),
        ...months.flatMap(({ name, bar }) => (bar?.current ? [name] : [])),
      ]);
    };
    expect(marks('2001/09')).toEqual(['Sept']);
    expect(marks('1999')).toEqual(['1999']);
    expect(marks('1999/month-unknown')).toEqual(['1 statement dated only to the year']);
  });
});
