import { EN } from '../words/en/index.ts';
import { describe, expect, it } from 'vitest';
import { actorOf, countryOf, speakerOf, SPEAKERS, statementOf } from '../record/derive/testing.ts';
import { describeValue } from './describe.ts';
import { facetOf, FACETS, type FacetId } from '../catalogue/facets/index.ts';
import { catalogueWith, wordsOfMinister } from '../catalogue/testing.ts';

const catalogue = catalogueWith(
  [
    ...wordsOfMinister([
      ['2001-02-03', 'ruled-out'],
      ['2001-03', 'support-only'],
    ]),
    statementOf('b', '2001-02-03', { by: 'jane' }),
  ],
  {
    actors: new Map([
      ...SPEAKERS,
      [
        'jane',
        {
          ...actorOf('jane', [{ title: 'Envoy of Bouvet Island', rank: 'envoy', for: 'BV' }]),
          name: 'Jane Roe',
        },
      ],
    ]),
    countries: new Map([
      ['AQ', countryOf('AQ', { name: 'Antarctica' })],
      ['BV', countryOf('BV', { name: 'Bouvet Island' })],
    ]),
  },
);
const told = (facet: FacetId, value: string) => describeValue(facetOf(facet), value, catalogue, EN);

describe('the sentence for search engines on', () => {
  it('a country says where it stands and since when, as exactly as is known', () => {
    expect(told('country', 'AQ')).toBe(
      'Antarctica: support only since March 2001. 2 statements, with speakers, dates and sources.',
    );
  });

  it('a country without a position says that none was found', () => {
    expect(told('country', 'BV')).toBe(
      'Bouvet Island: no statement of a position found. 1 statement, with speakers, dates and sources.',
    );
  });

  it('a speaker names the office, where there is one', () => {
    expect(told('actor', 'jane')).toBe(
      'What Jane Roe, Envoy of Bouvet Island, said about the coalition and about sending troops to Ukraine: 1 statement.',
    );
    expect(told('actor', 'nobody')).toContain('What nobody said about');
    expect(told('actor', speakerOf('minister'))).toContain('2 statements');
  });

  it('anything else names the group and counts its statements', () => {
    expect(told('position', 'ruled-out')).toBe(
      'Position: Ruled out. 1 statement about the coalition and about sending troops to Ukraine.',
    );
    expect(told('kind', 'denial')).toContain('0 statements');
  });

  it('any value is a sentence', () => {
    for (const facet of FACETS) {
      for (const value of facet.allValues(catalogue.record)) {
        expect(describeValue(facet, value, catalogue, EN)).toMatch(/^[A-Z].*[^.]\.$/);
      }
    }
  });
});
