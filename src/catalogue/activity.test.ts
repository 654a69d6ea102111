import { describe, expect, it } from 'vitest';
import { speakerOf, statementOf } from '../record/derive/testing.ts';
import { activityOf } from './activity.ts';
import { catalogueWith } from './testing.ts';

const by = speakerOf('minister');
const activity = activityOf(
  catalogueWith([
    statementOf('a', '2001-03-05', { by }),
    statementOf('b', '2001-03', { by }),
    statementOf('c', '2001-01-05', { by }),
    statementOf('d', '2001', { by }),
    statementOf('e', '1999-12-31', { by }),
  ]),
);

describe('the activity by month', () => {
  it('has the years that have a statement, the latest first', () => {
    expect(activity.map(({ year }) => year)).toEqual(['2001', '1999']);
  });

  it('has twelve months a year, those with a statement with their number', () => {
    const [year] = activity;
    expect(year!.months).toHaveLength(12);
    expect(year!.months[2]).toEqual({
      month: '2001-03',
      active: { value: '2001/03', count: 2, share: 1 },
    });
    expect(year!.months[0]!.active?.share).toBe(0.5);
    expect(year!.months[1]).toEqual({ month: '2001-02' });
  });

  it('tells apart what is known only to the year', () => {
    expect(activity[0]!.unknown).toEqual({ value: '2001/month-unknown', count: 1, share: 0.5 });
    expect(activity[1]!.unknown).toBeUndefined();
  });

  it('counts every statement once', () => {
    const counts = activity.flatMap(({ months, unknown }) => [
      ...months.map(({ active }) => active?.count ?? 0),
      unknown?.count ?? 0,
    ]);
    expect(counts.reduce((sum, count) => sum + count)).toBe(5);
  });
});
