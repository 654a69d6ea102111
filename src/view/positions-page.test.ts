import { describe, expect, it } from 'vitest';
import { catalogueWith, wordsOfMinister } from '../catalogue/testing.ts';
import { EN } from '../words/en/index.ts';
import { positionsPage } from './positions-page.ts';

const catalogue = catalogueWith(
  wordsOfMinister([
    ['2001-02-03', 'willing'],
    ['2001-03-04', 'opposed'],
  ]),
);
const silent = catalogueWith([]);

describe('the page of all positions', () => {
  it('says so where nobody told of one', () => {
    expect(positionsPage(silent, EN)).toMatchObject({ empty: EN.positionPages.none });
    expect(positionsPage(silent, EN)).not.toHaveProperty('matrix');
    expect(positionsPage(catalogue, EN)).not.toHaveProperty('empty');
  });
});
