import { describe, expect, it } from 'vitest';
import { catalogueWith, wordsOfMinister } from '../catalogue/testing.ts';
import { EN } from '../words/en/index.ts';
import { homePage } from './home-page.ts';

const catalogue = catalogueWith(
  wordsOfMinister([
    ['2001-02-03', 'willing'],
    ['2001-03-04', 'opposed'],
  ]),
);
const silent = catalogueWith([]);

describe('the home page', () => {
  it('shows the latest changes and statements, and how much there is', () => {
    const view = homePage(catalogue, EN);
    expect(view.size).toMatch(/^2 statements by .*\.$/);
    expect(view.changes!.latest.map(({ basis }) => basis.text)).toEqual(['Statement s1']);
    expect(view.statements.latest.map(({ id }) => id)).toEqual(['s1', 's0']);
    expect(view.standings.asOf!.last).toBe('2001-03-04');
  });

  it('stands for an empty record too', () => {
    const view = homePage(silent, EN);
    expect(view).not.toHaveProperty('changes');
    expect(view.standings).not.toHaveProperty('asOf');
  });
});
