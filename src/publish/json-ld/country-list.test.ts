import { describe, expect, it } from 'vitest';
import type { PublicRecord } from '../../record/model.ts';
import { recordOf } from '../../record/build/testing.ts';
import { EXAMPLE_CONTENT } from '../../record/authors/example-content.ts';
import { facetOf } from '../../catalogue/facets/index.ts';
import { ENTRIES_PER_PAGE, paginate, STATEMENTS_PER_PAGE } from '../../catalogue/paging.ts';
import { BELOW_LEDGER, catalogueWith, wordsOfMinister } from '../../catalogue/testing.ts';
import { EN } from '../../words/en/index.ts';
import { countryIndexJsonLd, countryJsonLd } from './country-list.ts';
import { HOME } from './testing/everything.ts';

const read = (data: object): unknown => JSON.parse(JSON.stringify(data));

describe('the index of countries', () => {
  it('lists countries by their codes, and bodies as organisations', () => {
    const { countries } = recordOf({
      ...EXAMPLE_CONTENT,
      'countries.yaml': `${EXAMPLE_CONTENT['countries.yaml']!}EU:\n  slug: union\n  name: Union\n`,
    });
    const catalogue = catalogueWith([], { countries }, BELOW_LEDGER);
    const codes = facetOf('country').allValues({ countries } as PublicRecord);
    const [page] = paginate(codes, ENTRIES_PER_PAGE);
    expect(read(countryIndexJsonLd(page!, catalogue, EN))).toEqual({
      '@context': 'https://schema.org',
      '@type': 'ItemList',
      url: `${HOME}countries/`,
      name: 'Countries',
      numberOfItems: 3,
      itemListElement: [
        {
          '@type': 'ListItem',
          position: 1,
          item: {
            '@type': 'Country',
            '@id': `${HOME}countries/antarctica/`,
            name: 'Antarctica',
            identifier: 'AQ',
          },
        },
        {
          '@type': 'ListItem',
          position: 2,
          item: expect.objectContaining({ name: 'Bouvet Island' }) as object,
        },
        {
          '@type': 'ListItem',
          position: 3,
          item: { '@type': 'Organization', '@id': `${HOME}countries/union/`, name: 'Union' },
        },
      ],
    });
  });
});

describe('the page of a country', () => {
  const number = STATEMENTS_PER_PAGE + 2;
  const statements = wordsOfMinister(
    Array.from({ length: number }, () => ['2001-02-03', 'willing']),
  );
  const catalogue = catalogueWith(statements, {}, BELOW_LEDGER);
  const pages = paginate(statements, STATEMENTS_PER_PAGE);

  it('lists its statements, and says what they are about and how many there are on all pages', () => {
    expect(read(countryJsonLd('AQ', pages[0]!, catalogue, EN))).toMatchObject({
      '@type': 'ItemList',
      url: `${HOME}countries/place-aq/`,
      name: 'Place AQ: statements',
      numberOfItems: number,
      mainEntityOfPage: {
        '@type': 'CollectionPage',
        about: { '@type': 'Country', identifier: 'AQ' },
      },
    });
  });

  it('numbers them on from page to page', () => {
    expect(read(countryJsonLd('AQ', pages[1]!, catalogue, EN))).toMatchObject({
      url: `${HOME}countries/place-aq/2/`,
      itemListElement: [
        {
          position: STATEMENTS_PER_PAGE + 1,
          item: { '@type': 'Claim', '@id': `${HOME}statements/s50/`, name: 'Statement s50' },
        },
        { position: STATEMENTS_PER_PAGE + 2 },
      ],
    });
  });

  it('has no list where there is no statement', () => {
    const [none] = paginate<never>([], STATEMENTS_PER_PAGE);
    const data = countryJsonLd('BV', none!, catalogue, EN);
    expect([data.numberOfItems, data.itemListElement]).toEqual([0, undefined]);
  });
});
