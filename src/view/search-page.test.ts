import { describe, expect, it } from 'vitest';
import { FACETS } from '../catalogue/facets/index.ts';
import { catalogueOf } from '../catalogue/catalogue.ts';
import { catalogueWith } from '../catalogue/testing.ts';
import { statementOf } from '../record/derive/testing.ts';
import { EN } from '../words/en/index.ts';
import { facetLinks } from './facet-links.ts';
import type { SearchOffer } from './search-form.ts';
import { searchPage } from './search-page.ts';

const catalogue = catalogueWith([statementOf('a', '2001-03-05')]);
const offer: SearchOffer = { filters: [], index: '/pagefind/' };

describe('the page of the search', () => {
  const page = searchPage(offer, catalogue, EN);

  it('can search words, and put results in another order', () => {
    expect(page.form.words).toEqual({ label: 'Words', button: 'Search' });
    expect(page.form.order).toMatchObject({ match: 'Best match', said: 'Date said' });
    expect(page.form.apply).toBeUndefined();
  });

  it('tells the scripts where the index and the site are, below a base path too', () => {
    const published = { base: '/ledger', hasPictures: false };
    const { form } = searchPage(offer, catalogueOf(catalogue.record, published), EN);
    expect([form.index, form.base, form.action]).toEqual([
      '/ledger/pagefind/',
      '/ledger',
      '/ledger/search/',
    ]);
    expect(page.form.base).toBe('');
  });

  it('takes along what the scripts say, and how numbers are written', () => {
    expect(page.results.texts).toMatchObject({ locale: 'en-GB', nothing: 'Nothing found' });
  });

  it('is plain data', () => {
    expect(JSON.parse(JSON.stringify(page))).toStrictEqual(page);
  });
});

describe('the ways to the indexes', () => {
  it('tell about each where there is room, with the number of its groups', () => {
    const { indexes } = facetLinks(true, catalogue, EN);
    expect(indexes).toHaveLength(FACETS.length);
    expect(indexes.find(({ href }) => href === '/actors/')).toEqual({
      text: 'Speakers',
      href: '/actors/',
      number: '1',
      about: EN.facets.actor.about,
    });
  });

  it('leave out the months beside the timeline, which shows them', () => {
    const { indexes } = facetLinks(false, catalogue, EN);
    expect(indexes.some(({ href }) => href === '/timeline/')).toBe(false);
    expect(indexes.some(({ about }) => about !== undefined)).toBe(false);
  });
});
