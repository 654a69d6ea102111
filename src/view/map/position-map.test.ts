import { describe, expect, it } from 'vitest';
import { actorOf, countryOf, speakerOf } from '../../record/derive/testing.ts';
import { standingsOn } from '../../catalogue/standing.ts';
import { catalogueWith, wordsOfMinister } from '../../catalogue/testing.ts';
import { EN } from '../../words/en/index.ts';
import { positionMap } from './position-map.ts';

const countries = new Map(
  ['FR', 'MT', 'JP'].map((code) => [code, countryOf(code, { name: `Place ${code}` })]),
);
const actors = new Map(
  ['FR', 'JP'].map((code) => [
    speakerOf('minister', code),
    actorOf(speakerOf('minister', code), [{ title: 'minister', rank: 'minister', for: code }]),
  ]),
);
const catalogue = catalogueWith(
  [
    ...wordsOfMinister([['2001-02-03', 'ruled-out']], 'FR'),
    ...wordsOfMinister([['2001-02-03', 'support-only']], 'JP').map((each) => ({
      ...each,
      id: 'japan',
    })),
  ],
  { countries, actors },
);
const { maps } = positionMap(standingsOn(catalogue), 'As found', catalogue, EN);
const [europe, world] = maps;

describe('the map of positions', () => {
  it('draws each country of the record once, on the map on which it is seen best', () => {
    expect(europe!.countries.map(({ name }) => name).sort()).toEqual(['Place FR', 'Place MT']);
    expect(world!.countries.map(({ name }) => name)).toEqual(['Place JP']);
  });

  it('says of each where it stands, in words too', () => {
    const [france] = europe!.countries.filter(({ name }) => name === 'Place FR');
    expect(france).toMatchObject({
      href: '/countries/place-fr/',
      label: 'Place FR: ruled out',
      position: 'ruled-out',
      history: '20010203 ruled-out',
    });
  });

  it('says so of a country that was never heard, however small', () => {
    const [malta] = europe!.countries.filter(({ name }) => name === 'Place MT');
    expect(malta!.label).toBe('Place MT: no statement found');
    expect(malta!.dot).toBeDefined();
    expect(malta).not.toHaveProperty('position');
    expect(malta).not.toHaveProperty('history');
  });

  it('has the land of all others as its ground, without the countries that are drawn', () => {
    const [france] = europe!.countries.filter(({ name }) => name === 'Place FR');
    expect(europe!.land).toMatch(/^M/);
    expect(europe!.land).not.toContain(france!.path);
  });

  it('says which part of the world each map shows', () => {
    expect(maps.map(({ label }) => label)).toEqual([
      'As found: Europe and its neighbours',
      'As found: The rest of the world',
    ]);
  });
});
