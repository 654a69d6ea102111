import { describe, expect, it } from 'vitest';
import { catalogueWith } from '../catalogue/testing.ts';
import { EN } from '../words/en/index.ts';
import { notFoundPage } from './not-found-page.ts';

describe('the page in the place of one that is not there', () => {
  const page = notFoundPage(catalogueWith([]), EN);

  it('leads on to the statements, the countries and the speakers', () => {
    expect(page.links.map(({ href }) => href)).toEqual([
      '/',
      '/timeline/',
      '/countries/',
      '/actors/',
    ]);
  });

  it('is kept out of search engines', () => {
    expect(page.frame.isHidden).toBe(true);
  });
});
