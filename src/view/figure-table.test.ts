import { describe, expect, it } from 'vitest';
import { articleOf, publisherOf, speakerOf, statementOf } from '../record/derive/testing.ts';
import { catalogueWith } from '../catalogue/testing.ts';
import { EN } from '../words/en/index.ts';
import { figureTable } from './figure-table.ts';
import { textOf } from './phrasing.ts';

const names = ['a', 'b', 'c', 'd', 'e'];
const catalogue = catalogueWith(
  [
    statementOf('s', '2001-02', {
      by: speakerOf('minister'),
      attribution: 'anonymous',
      also: names.slice(1),
      figures: [{ what: 'troops', min: 100, max: 200, note: 'on land' }],
    }),
  ],
  {
    articles: new Map(names.map((name) => [name, articleOf(name, name)])),
    publishers: new Map(names.map((name) => [name, publisherOf(name)])),
  },
);
const [statement] = catalogue.statements;
const rowOf = (given: Partial<typeof statement> = {}) =>
  figureTable(
    [{ statement: { ...statement!, ...given }, figure: statement!.figures[0]! }],
    catalogue,
    EN,
  ).rows[0]!;

describe('a row of the table of figures', () => {
  it('tells the number, of what it is, and who said it where and when', () => {
    expect(rowOf()).toMatchObject({
      when: { text: 'Feb 2001', time: '2001-02' },
      number: {
        text: '100 to 200',
        href: '/statements/s/',
        label: '100 to 200: Statement s',
      },
      ofWhat: 'on land',
      speaker: { text: 'aq-minister', href: '/actors/aq-minister/' },
    });
  });

  it('says how it was said, unless on the record', () => {
    expect(rowOf().attribution).toBe('(anonymous source)');
    expect(rowOf({ attribution: 'on-record' })).not.toHaveProperty('attribution');
  });

  it('names three of the publishers that first reported it, and counts the others', () => {
    const { origins } = rowOf();
    expect(textOf(origins)).toBe('The a, The b, The c and 2 more');
    expect(origins[0]).toEqual({ text: 'The a', href: '/publishers/a/' });
  });
});
