import { describe, expect, it } from 'vitest';
import { statementOf } from '../../record/derive/testing.ts';
import type { FigureSubject } from '../../record/vocabulary.ts';
import { catalogueWith } from '../../catalogue/testing.ts';
import { EN } from '../../words/en/index.ts';
import { figureChart } from './figure-chart.ts';

const PERIOD = { first: '2001-01-01', last: '2001-12-31' };

const chartOf = (number: number, subject: FigureSubject = 'troops') => {
  const figures = Array.from({ length: number }, (_, index) => ({
    statement: statementOf(`s${String(index)}`, `2001-03-0${String(9 - index)}`),
    figure: { what: subject, min: 10_000, max: 30_000 },
  }));
  return figureChart({ subject, figures }, PERIOD, catalogueWith([]), EN);
};

describe('the chart of figures', () => {
  it('stands only where there are enough numbers that have a common scale', () => {
    expect(chartOf(3)).toBeUndefined();
    expect(chartOf(4)).toBeDefined();
    expect(chartOf(9, 'money')).toBeUndefined();
    expect(chartOf(9, 'votes')).toBeUndefined();
    expect(chartOf(9, 'other')).toBeUndefined();
  });

  it('tells of each mark the number and who said it when, the earliest first', () => {
    expect(chartOf(4)!.ranges[0]).toMatchObject({
      href: '/statements/s3/',
      label: '10,000 to 30,000, 6 March 2001: Statement s3',
    });
  });

  it('leaves room for the longest number beside its axis', () => {
    const { ticks, digits } = chartOf(4)!;
    expect(ticks.map(({ label }) => label)).toEqual(['10,000', '20,000']);
    expect(digits).toBe(6);
  });
});
