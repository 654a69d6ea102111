import { EN } from '../../words/en/index.ts';
import { labelOf } from '../../view/facet-label.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { speakerOf, statementOf } from '../../record/derive/testing.ts';
import { EXAMPLE_CONTENT } from '../../record/authors/example-content.ts';
import { contentArbitrary, date, recordOf } from '../../record/build/testing.ts';
import { addresses } from '../addresses.ts';
import { catalogueOf } from '../catalogue.ts';
import { facetAddress, facetOf, FACETS, valueAddress, yearsOf, type FacetId } from './index.ts';
import { monthOf } from './month.ts';
import { catalogueWith } from '../testing.ts';

const recordArbitrary = contentArbitrary.map(({ content }) => recordOf(content));
/** Each run parses a content folder. */
const FEW_RUNS = { numRuns: 15 };

describe('the facets', () => {
  it('have each an id and a path of its own', () => {
    for (const key of ['id', 'path'] as const) {
      const all = FACETS.map((facet) => facet[key]);
      expect(new Set(all).size, key).toBe(all.length);
    }
    for (const { id } of FACETS) expect(facetOf(id).id).toBe(id);
  });

  it('give every statement exactly one month', () => {
    fc.assert(
      fc.property(recordArbitrary, (record) => {
        const { byFacet, statements } = catalogueOf(record);
        const listed = [...byFacet.month.values()].flat().map(({ id }) => id);
        expect(listed.sort()).toEqual(statements.map(({ id }) => id).sort());
      }),
      FEW_RUNS,
    );
  });

  it('list every value that a statement has, so that each list is linked from its index', () => {
    fc.assert(
      fc.property(recordArbitrary, (record) => {
        const { byFacet } = catalogueOf(record);
        for (const facet of FACETS) {
          const values = facet.allValues(record);
          expect(new Set(values).size, `${facet.id}: no value twice`).toBe(values.length);
          expect(values, facet.id).toEqual(expect.arrayContaining([...byFacet[facet.id].keys()]));
        }
      }),
      FEW_RUNS,
    );
  });

  it('have addresses that are unique over all of them, and labels', () => {
    fc.assert(
      fc.property(recordArbitrary, (record) => {
        const all = FACETS.flatMap((facet) => [
          facetAddress(facet),
          ...facet.allValues(record).map((value) => valueAddress(facet, value, record)),
        ]);
        expect(all.filter((address, index) => all.indexOf(address) !== index)).toEqual([]);
        for (const address of all) expect(address).toMatch(/^\/([a-z0-9-]+\/)+$/);
        for (const facet of FACETS) {
          for (const value of facet.allValues(record)) {
            expect(labelOf(facet, value, record, EN), `${facet.id} ${value}`).toMatch(/\S/);
          }
        }
      }),
      FEW_RUNS,
    );
  });

  it('have the addresses that links elsewhere on the site lead to', () => {
    const record = recordOf(EXAMPLE_CONTENT);
    const of = (id: FacetId, value: string) => valueAddress(facetOf(id), value, record);
    expect(of('country', 'AQ')).toBe(addresses.country('antarctica'));
    expect(of('actor', 'jane-roe')).toBe(addresses.actor('jane-roe'));
    expect(of('position', 'willing')).toBe(addresses.position('willing'));
    expect(of('publisher', 'example-times')).toBe(addresses.publisher('example-times'));
    expect(of('event', '2001-02-03-ice-summit')).toBe(addresses.event('2001-02-03-ice-summit'));
    expect(of('condition', 'thaw')).toBe(addresses.condition('thaw'));
    expect(of('month', '2001/02')).toBe(`${addresses.year('2001')}02/`);
    for (const [id, address] of [
      ['month', addresses.timeline],
      ['country', addresses.countries],
      ['position', addresses.positions],
      ['condition', addresses.conditions],
    ] as const) {
      expect(facetAddress(facetOf(id))).toBe(address);
    }
  });

  it('list the latest statement of a value first', () => {
    const { byFacet } = catalogueWith(
      ['2001-02-03', '2002-03-04', '2001-12'].map((on) =>
        statementOf(on, on, { by: speakerOf('minister') }),
      ),
    );
    expect(byFacet.country.get('AQ')?.map(({ id }) => id)).toEqual([
      '2002-03-04',
      '2001-12',
      '2001-02-03',
    ]);
  });
});

describe('a joint statement', () => {
  const joint = statementOf('joint', '2001-02-03', {
    by: speakerOf('minister'),
    with: [speakerOf('envoy', 'BV'), speakerOf('lawmaker')],
  });
  const { byFacet } = catalogueWith([joint]);

  it('stands on the list of each of its speakers and of their countries, once', () => {
    expect([...byFacet.actor.keys()]).toEqual([joint.by, ...joint.with]);
    expect([...byFacet.country].map(([code, of]) => [code, of.length])).toEqual([
      ['AQ', 1],
      ['BV', 1],
    ]);
  });
});

describe('the month of a statement', () => {
  it.each([
    ['2025-04-10', '2025/04', 'April 2025'],
    ['2025-04', '2025/04', 'April 2025'],
    ['2025-04~', '2025/04', 'April 2025'],
    ['2025', '2025/month-unknown', '2025, month not known'],
    ['2025-22', '2025/month-unknown', '2025, month not known'],
    ['2024-24', '2024/month-unknown', '2024, month not known'],
  ])('said on %s is %s, which reads %s', (on, month, label) => {
    expect(monthOf({ on: date(on) })).toBe(month);
    expect(labelOf(facetOf('month'), month, recordOf(EXAMPLE_CONTENT), EN)).toBe(label);
  });

  it('and its year are listed the latest first', () => {
    const { record } = catalogueWith(
      ['2024-12-31', '2025-01', '2025', '2025-11-02', '2024'].map((on) => statementOf(on, on)),
    );
    expect(facetOf('month').allValues(record)).toEqual([
      '2025/month-unknown',
      '2025/11',
      '2025/01',
      '2024/month-unknown',
      '2024/12',
    ]);
    expect(yearsOf(record)).toEqual(['2025', '2024']);
  });
});

describe('the publishers of a statement', () => {
  it('are those who reported it and those who are cited as its origin', () => {
    const { byFacet } = catalogueOf(recordOf(EXAMPLE_CONTENT));
    expect([...byFacet.publisher.keys()].sort()).toEqual(['example-times', 'example-wire']);
    expect(byFacet.publisher.get('example-wire')?.map(({ id }) => id)).toEqual([
      '2001-02-04-doe-ice-thin',
      '2001-02-03-roe-ice-thick',
    ]);
  });
});
