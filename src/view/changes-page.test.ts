import { describe, expect, it } from 'vitest';
import { STATEMENTS_PER_PAGE } from '../catalogue/paging.ts';
import { catalogueWith, wordsOfMinister } from '../catalogue/testing.ts';
import { EN } from '../words/en/index.ts';
import { changesPage } from './changes-page.ts';
import { textOf } from './phrasing.ts';

const restless = Array.from({ length: STATEMENTS_PER_PAGE + 2 }, (_, index) => {
  const day = new Date(Date.UTC(2001, 0, 1 + index)).toISOString().slice(0, 10);
  return [day, index % 2 === 0 ? 'willing' : 'opposed'] as const;
});
const catalogue = catalogueWith([
  ...wordsOfMinister(restless),
  ...wordsOfMinister(restless.slice(0, 3), 'BV').map((each) => ({ ...each, id: `b-${each.id}` })),
]);

describe('the page of all changes', () => {
  const page = changesPage(undefined, 1, catalogue, EN);

  it('has the latest, counts all of them and tells how long each former position had held', () => {
    expect(page.changes).toHaveLength(STATEMENTS_PER_PAGE);
    expect(page.lead).toBe('53 changes, the latest first.');
    expect(page.changes[0]!.after).toBe('after 1 day');
    expect(page).not.toHaveProperty('empty');
  });

  it('leads to those of each country that changed position, by name', () => {
    const { all, each } = page.countries;
    expect(all).toMatchObject({ href: '/changes/', current: 'true' });
    expect(each).toEqual([
      { text: 'Place AQ', href: '/changes/place-aq/', number: 51 },
      { text: 'Place BV', href: '/changes/place-bv/', number: 2 },
    ]);
  });

  it('can be followed', () => {
    expect(page.follow).toContainEqual(expect.objectContaining({ href: '/changes/feed.xml' }));
    expect(textOf(page.follow)).toBe('Follow all changes of position in a feed reader (Atom)');
  });

  it('lies above its further pages, which search engines do not list', () => {
    expect(page.frame).not.toHaveProperty('trail');
    expect(page.frame.isHidden).toBe(false);
    const second = changesPage(undefined, 2, catalogue, EN);
    expect(second.frame.trail!.links.at(-1)!.href).toBe('/changes/');
    expect(second.frame.isHidden).toBe(true);
    expect(second.changes).toHaveLength(3);
  });
});

describe('the page of the changes of one country', () => {
  it('has these alone, and marks the country among the others', () => {
    const page = changesPage('BV', 1, catalogue, EN);
    expect(page.heading).toBe('Changes of position: Place BV');
    expect(page.changes.map(({ country }) => country.text)).toEqual(['Place BV', 'Place BV']);
    expect(page.countries.all).not.toHaveProperty('current');
    expect(page.countries.each.map(({ current }) => current)).toEqual([undefined, 'true']);
    expect(page.frame.canonical).toMatch(/\/changes\/place-bv\/$/);
  });
});

describe('the page of no change', () => {
  it('says so', () => {
    const page = changesPage(undefined, 1, catalogueWith([]), EN);
    expect(page.empty).toBe('No country was found to have changed position.');
  });
});
