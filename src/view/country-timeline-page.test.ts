import { describe, expect, it } from 'vitest';
import { catalogueWith, wordsOfMinister } from '../catalogue/testing.ts';
import { EN } from '../words/en/index.ts';
import { countryTimelinePage } from './country-timeline-page.ts';

const catalogue = catalogueWith(
  wordsOfMinister([
    ['2001-02-03', 'willing'],
    ['2001-03-04', 'opposed'],
  ]),
);

describe('the timeline of a country', () => {
  it('lies below the country’s own page, whose feed it names', () => {
    const { frame, list } = countryTimelinePage('AQ', 1, catalogue, EN);
    expect(frame.trail!.links.at(-1)).toEqual({
      text: 'Place AQ',
      href: '/countries/place-aq/',
    });
    expect(frame.feeds[0]!.href).toBe('/countries/place-aq/feed.xml');
    expect(list.sections.map(({ heading }) => heading!.text)).toEqual([
      'March 2001',
      'February 2001',
    ]);
  });
});
