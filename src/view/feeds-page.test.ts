import { describe, expect, it } from 'vitest';
import { FACETS } from '../catalogue/facets/index.ts';
import { catalogueWith } from '../catalogue/testing.ts';
import { EN } from '../words/en/index.ts';
import { feedsPage } from './feeds-page.ts';
import { textOf, type Phrasing } from './phrasing.ts';

const page = feedsPage(catalogueWith([]), EN);
const linksIn = (phrasing: Phrasing): string[] =>
  phrasing.flatMap((phrase) => (typeof phrase === 'object' && 'href' in phrase ? phrase.href : []));

describe('the page of the feeds', () => {
  it('tells what each feed holds, and leads to it in every format', () => {
    expect(textOf(page.feeds[0]!)).toBe(
      'The whole record: every statement that is entered or corrected. Atom, JSON Feed',
    );
    expect(page.feeds.map(linksIn)).toEqual([
      ['/feed.xml', '/feed.json'],
      ['/changes/feed.xml'],
      ['/digest/feed.xml'],
      ['/corrections/feed.xml'],
    ]);
  });

  it('names every group of statements that has a feed', () => {
    expect(textOf(page.groups)).toMatch(/each of the countries, speakers, .* and \w+: /);
    expect(linksIn(page.groups)).toEqual([
      ...FACETS.filter(({ hasFeed }) => hasFeed).map(({ path }) => `/${path}/`),
      '/positions/committed/feed.xml',
    ]);
  });
});
