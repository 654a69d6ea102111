import { describe, expect, it } from 'vitest';
import { catalogueWith } from '../catalogue/testing.ts';
import { statementOf } from '../record/derive/testing.ts';
import { EN } from '../words/en/index.ts';
import { yearPage } from './year-page.ts';

describe('the page of a year', () => {
  const page = yearPage(
    '2001',
    catalogueWith([
      ...[1, 2, 3, 4].map((day) => statementOf(`m${String(day)}`, `2001-03-0${String(day)}`)),
      statementOf('a', '2001-05'),
      statementOf('y', '2001'),
      statementOf('z', '2002-01-01'),
    ]),
    EN,
  );

  it('has its months, those of an unknown month among them, each with its latest statements', () => {
    expect(
      page.months.map(({ heading, statements }) => [
        heading.text,
        heading.href,
        statements.map(({ id }) => id).join(' '),
      ]),
    ).toEqual([
      ['2001, month not known', '/timeline/2001/month-unknown/', 'y'],
      ['May 2001', '/timeline/2001/05/', 'a'],
      ['March 2001', '/timeline/2001/03/', 'm4 m3 m2'],
    ]);
  });

  it('leads to the rest of a month, where there is more', () => {
    expect(page.months.map(({ more }) => more)).toEqual([
      undefined,
      undefined,
      { text: 'All 4 statements of March 2001', href: '/timeline/2001/03/' },
    ]);
  });

  it('counts the year’s statements, and leads to the timeline narrowed to it', () => {
    expect(page.lead).toBe('6 statements, the latest first.');
    expect(page.filter.href).toBe('/timeline/?from=2001-01&to=2001-12');
  });

  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(page))).toStrictEqual(page);
  });
});
