import { describe, expect, it } from 'vitest';
import { catalogueWith, wordsOfMinister } from '../catalogue/testing.ts';
import { EN } from '../words/en/index.ts';
import { countriesPage } from './countries-page.ts';

const catalogue = catalogueWith(
  wordsOfMinister([
    ['2001-02-03', 'willing'],
    ['2001-03-04', 'opposed'],
  ]),
);
const silent = catalogueWith([]);

describe('the index of countries', () => {
  it('has the map on its first page, where there is something to be seen on it', () => {
    expect(countriesPage(1, catalogue, EN).standings!.legend.silent).toBe('No statement found');
    expect(countriesPage(2, catalogue, EN)).not.toHaveProperty('standings');
    expect(countriesPage(1, silent, EN)).not.toHaveProperty('standings');
  });
});
