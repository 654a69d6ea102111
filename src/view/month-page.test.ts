import { describe, expect, it } from 'vitest';
import { catalogueWith } from '../catalogue/testing.ts';
import { statementOf } from '../record/derive/testing.ts';
import { EN } from '../words/en/index.ts';
import { monthPage } from './month-page.ts';

const catalogue = catalogueWith([
  statementOf('a', '2001-03-05'),
  statementOf('b', '2001-03-06'),
  statementOf('c', '2001-05-06'),
  statementOf('d', '2000-12-31'),
]);

describe('the page of a month', () => {
  const page = monthPage('2001/03', 1, catalogue, EN);

  it('has the statements of the month, the latest first', () => {
    const entries = page.list.sections.flatMap(({ runs }) =>
      runs.flatMap(({ statements }) => statements),
    );
    expect(entries.map(({ id }) => id)).toEqual(['b', 'a']);
    expect(page.lead).toBe('2 statements, the latest first.');
  });

  it('leads to the months next to it in which something was said, in other years too', () => {
    expect(page.neighbours.links).toEqual([
      { text: 'Earlier: December 2000', href: '/timeline/2000/12/' },
      { text: 'Later: May 2001', href: '/timeline/2001/05/' },
    ]);
    expect(monthPage('2001/05', 1, catalogue, EN).neighbours.links).toHaveLength(1);
  });

  it('stands below its year', () => {
    expect(page.frame.trail?.links.map(({ href }) => href)).toEqual([
      '/',
      '/timeline/',
      '/timeline/2001/',
    ]);
    expect(page.strip.years.map(({ year }) => year.text)).toEqual(['2001']);
  });

  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(page))).toStrictEqual(page);
  });
});
