import { describe, expect, it } from 'vitest';
import { articleOf, statementOf } from '../record/derive/testing.ts';
import { EXAMPLE_CONTENT } from '../record/authors/example-content.ts';
import { date, recordOf } from '../record/build/testing.ts';
import { EN } from '../words/en/index.ts';
import { articleTitle } from '../view/article-title.ts';
import { catalogueOf } from './catalogue.ts';
import { countryName } from './countries.ts';
import { catalogueWith } from './testing.ts';

describe('the catalogue of a record', () => {
  const record = recordOf(EXAMPLE_CONTENT);
  const catalogue = catalogueOf(record);

  it('is worked out once', () => {
    expect(catalogueOf(record)).toBe(catalogue);
  });

  it('has every statement, the latest first', () => {
    expect(catalogue.statements.map(({ id }) => id)).toEqual([
      '2001-02-04-doe-ice-thin',
      '2001-02-03-roe-ice-thick',
    ]);
  });

  it('has under an article its own statements and those that name it', () => {
    expect(catalogue.statementsIn.get('2001-02-05-example-times-roe')?.map(({ id }) => id)).toEqual(
      ['2001-02-04-doe-ice-thin', '2001-02-03-roe-ice-thick'],
    );
  });

  it('stands as of the day on which something was last entered, an article or a statement', () => {
    expect(catalogue.asOf).toBe('2001-03-01');
    const later = catalogueWith([statementOf('a', '2001-02-03', { added: date('2011-02-03') })]);
    expect(later.asOf).toBe('2011-02-03');
    expect(catalogueWith([]).asOf).toBe('2010-01-01');
  });

  it('lists articles the latest first, then by id', () => {
    const articles = new Map(
      [
        articleOf('b', 'times', [], '2001-02-03'),
        articleOf('c', 'times', [], '2001-03'),
        articleOf('a', 'times', [], '2001-02-03'),
      ].map((article) => [article.id, article]),
    );
    const { articles: all, articlesOf } = catalogueWith([], { articles });
    expect(all.map(({ id }) => id)).toEqual(['c', 'a', 'b']);
    expect(articlesOf.get('times')).toEqual(all);
  });
});

describe('an article’s title', () => {
  const record = recordOf(EXAMPLE_CONTENT);

  it('is the source’s headline, and where it was not seen none is made up', () => {
    expect(articleTitle({ headline: 'Ice', publisher: 'example-wire' }, record, EN)).toBe('Ice');
    expect(articleTitle({ publisher: 'example-wire' }, record, EN)).toBe('Report by Example Wire');
  });
});

describe('a country’s name', () => {
  const record = recordOf(EXAMPLE_CONTENT);

  it.each([
    ['AQ', 'Antarctica'],
    ['CZ', 'Czechia'],
    ['TR', 'Turkey'],
    ['XK', 'Kosovo'],
    ['ZZ', 'ZZ'],
    [undefined, undefined],
  ])('of %s is %s', (code, name) => {
    expect(countryName(code, record)).toBe(name);
  });

  it('is the record’s own where it has one', () => {
    const countries = new Map([
      ['TR', { ...record.countries.get('AQ')!, code: 'TR', name: 'Another name' }],
    ]);
    expect(countryName('TR', { countries })).toBe('Another name');
  });
});
