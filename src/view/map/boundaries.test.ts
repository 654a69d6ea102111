import { geoContains } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { TEXT } from '../../words/en/text.ts';
import { COARSE_BOUNDARIES, FINE_BOUNDARIES } from './boundaries.ts';

describe.each([
  ['the map of Europe', FINE_BOUNDARIES],
  ['the map of the world', COARSE_BOUNDARIES],
])('the boundaries on %s', (_, boundaries) => {
  const countriesAt = (longitude: number, latitude: number): (string | undefined)[] =>
    boundaries
      .filter(({ shape }) => geoContains(shape, [longitude, latitude]))
      .map(({ code }) => code);

  it.each([
    ['Simferopol, in Crimea', 34.1, 44.95, 'UA'],
    ['Kyiv', 30.5, 50.45, 'UA'],
    ['Donetsk', 37.8, 48, 'UA'],
    ['Krasnodar', 39, 45, 'RU'],
    ['Pristina', 21.16, 42.67, 'XK'],
    ['Paris', 2.35, 48.85, 'FR'],
    ['Ankara', 32.85, 39.93, 'TR'],
  ])('have %s in one country, the right one', (_place, longitude, latitude, code) => {
    expect(countriesAt(longitude, latitude)).toEqual([code]);
  });
});

describe('the credit below every map', () => {
  it('says whose lines they are and how Crimea is drawn', () => {
    expect(TEXT.positions.boundaries).toMatch(/Natural Earth/);
    expect(TEXT.positions.boundaries).toMatch(/Crimea is drawn as part of Ukraine/);
  });
});
