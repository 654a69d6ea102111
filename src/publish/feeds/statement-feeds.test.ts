import { describe, expect, it } from 'vitest';
import { speakerOf, statementOf } from '../../record/derive/testing.ts';
import { date } from '../../record/build/testing.ts';
import { addresses } from '../../catalogue/addresses.ts';
import { facetOf, FACETS } from '../../catalogue/facets/index.ts';
import { HOME } from '../json-ld/testing/everything.ts';
import { BELOW_LEDGER, catalogueWith } from '../../catalogue/testing.ts';
import { EN } from '../../words/en/index.ts';
import { recordFeed, valueFeed } from './statement-feeds.ts';

const said = (id: string, country: string, added: string) =>
  statementOf(id, '2001-02-03', { by: speakerOf('minister', country), added: date(added) });

const catalogue = catalogueWith(
  [
    said('one', 'AQ', '2011-01-02'),
    said('two', 'BV', '2011-01-03'),
    said('three', 'AQ', '2011-01-04'),
  ],
  {},
  BELOW_LEDGER,
);

const pagesOf = ({ entries }: { entries: readonly { page: string }[] }): string[] =>
  entries.map(({ page }) => page);

describe('the feed of the whole record', () => {
  it('has every statement, updated when its newest entry was', () => {
    const feed = recordFeed(addresses.feed, catalogue, EN);
    expect(feed).toMatchObject({ page: HOME, self: `${HOME}feed.xml`, updated: '2011-01-04' });
    expect(pagesOf(feed)).toEqual(['three', 'two', 'one'].map((id) => `${HOME}statements/${id}/`));
  });
});

describe('the feed of a country', () => {
  it('has what was said for it, and nothing else', () => {
    const feed = valueFeed(facetOf('country'), 'AQ', catalogue, EN);
    expect(feed).toMatchObject({
      title: 'Place AQ · Example Ledger (synthetic)',
      page: `${HOME}countries/place-aq/`,
      self: `${HOME}countries/place-aq/feed.xml`,
    });
    expect(pagesOf(feed)).toEqual(['three', 'one'].map((id) => `${HOME}statements/${id}/`));
  });

  it('is there before anything was said, as of the day of the record', () => {
    const empty = valueFeed(facetOf('country'), 'BV', catalogueWith([]), EN);
    expect(empty).toMatchObject({ entries: [], updated: '2010-01-01' });
  });
});

describe('feeds', () => {
  it('have each an id of its own, whatever group they are of', () => {
    const ids = FACETS.filter(({ hasFeed }) => hasFeed).flatMap((facet) =>
      ['AQ', 'willing'].map((value) => valueFeed(facet, value, catalogue, EN).id),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('have the same entry for the same statement', () => {
    const [all, some] = [
      recordFeed(addresses.feed, catalogue, EN),
      valueFeed(facetOf('country'), 'AQ', catalogue, EN),
    ];
    expect(all.entries).toEqual(expect.arrayContaining([...some.entries]));
  });
});
