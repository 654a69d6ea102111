import { describe, expect, it } from 'vitest';
import { countryOf, speakerOf, statementOf } from '../../record/derive/testing.ts';
import { FACETS } from '../../catalogue/facets/index.ts';
import { catalogueWith } from '../../catalogue/testing.ts';
import { EN } from '../../words/en/index.ts';
import { FILTERS, searchFilters, timelineFilters } from './filters.ts';

const filter = (id: string) => FILTERS.find((each) => each.id === id)!;

describe('the filters', () => {
  it('are those of the facets that declare one, each at its place, and the blocs', () => {
    expect(searchFilters().join(' ')).toBe(
      'country bloc actor position kind condition publisher attribution year',
    );
    expect(timelineFilters().join(' ')).toBe('country bloc position kind attribution from to');
    const declared = FACETS.filter((facet) => facet.filter).map(({ id }) => id);
    expect(
      FILTERS.map(({ id }) => id)
        .filter((id) => id !== 'bloc')
        .sort(),
    ).toEqual(declared.sort());
  });

  it('have the names, the values and the pages of their facets', () => {
    const said = statementOf('s', '2001-02-03', {
      by: speakerOf('minister'),
      attribution: 'anonymous',
    });
    const catalogue = catalogueWith([said], {
      countries: new Map([
        ['AQ', countryOf('AQ', { name: 'Antarctica', slug: 'antarctica', memberships: ['EU'] })],
      ]),
    });
    const country = filter('country');
    expect([country.labelOf(EN), country.path]).toEqual(['Country', 'countries']);
    expect(country.valuesOf(said, catalogue)).toEqual(['antarctica']);
    expect(country.choices(catalogue, EN)).toEqual([{ value: 'antarctica', label: 'Antarctica' }]);
    expect(filter('bloc').valuesOf(said, catalogue)).toEqual(['eu']);

    const attribution = filter('attribution');
    expect([attribution.labelOf(EN), attribution.path]).toEqual([
      'How it was said',
      'attributions',
    ]);
    expect(attribution.valuesOf(said, catalogue)).toEqual(['anonymous']);
    expect(attribution.choices(catalogue, EN)).toContainEqual({
      value: 'anonymous',
      label: 'Anonymous source',
    });
  });
});
