import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { STATEMENTS } from '../../publish/data/tables/statements.ts';
import { facetWords } from '../../view/facet-label.ts';
import { EN } from '../../words/en/index.ts';
import { FACETS } from './index.ts';

/** What the facets are made with, and their tests. */
const NO_FACET = /^(index|facet)\.ts$|\.test\.ts$/;

describe('the folder of facets', () => {
  it('is the list of facets: none is left out', () => {
    const files = readdirSync(import.meta.dirname).filter((file) => !NO_FACET.test(file));
    expect(FACETS.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
  });

  it.each(FACETS)('has for $id a head for each column of its index', (facet) => {
    const { columns = {} } = facetWords(facet, EN);
    expect(Object.keys(columns)).toEqual(facet.columns.map(({ id }) => id));
  });

  it.each(FACETS)('names for $id a column of the exported statements', ({ exportColumn }) => {
    expect(STATEMENTS.columns.map(({ name }) => name)).toContain(exportColumn);
  });

  it('gives every filter a place of its own', () => {
    const places = FACETS.flatMap(({ filter }) => filter?.place ?? []);
    expect(new Set(places).size).toBe(places.length);
  });
});
