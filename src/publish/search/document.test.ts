import { describe, expect, it } from 'vitest';
import { actorOf, countryOf, SPEAKERS, statementOf } from '../../record/derive/testing.ts';
import { catalogueWith } from '../../catalogue/testing.ts';
import { EN } from '../../words/en/index.ts';
import { searchDocumentOf } from './document.ts';
import { plainSpellings } from './spellings.ts';

/** Made-up people whose names are written in several ways. */
const actors = new Map([
  ...SPEAKERS,
  [
    'olena',
    {
      ...actorOf('olena', [{ title: 'Envoy of Bouvet Island', rank: 'envoy', for: 'BV' }]),
      name: 'Olena Synthetychenko',
      aliases: ['Olena Syntheticenko', 'Олена Синтетиченко'],
    },
  ],
  ['lukasz', { ...actorOf('lukasz'), name: 'Łukasz Przykład' }],
]);
const own = statementOf('own', '2001-02-03', {
  by: 'olena',
  with: ['lukasz'],
  title: 'Envoy speaks of ice',
  about: ['NO'],
  place: 'Ålesund',
  note: 'Two dates are reported.',
});
const other = statementOf('other', '2001-02', { by: 'lukasz', title: 'A reply to Synthetychenko' });
const catalogue = catalogueWith([own, other], {
  actors,
  countries: new Map([['BV', countryOf('BV', { name: 'Bouvet Island' })]]),
});

describe('the words by which a statement is found', () => {
  const { fields, content } = searchDocumentOf(own, catalogue, EN);

  it('are its title and every name of its speakers, in plain letters too', () => {
    expect(fields.title).toBe('Envoy speaks of ice');
    expect(fields.names.split(', ')).toEqual([
      'Olena Synthetychenko',
      'Olena Syntheticenko',
      'Олена Синтетиченко',
      'Łukasz Przykład',
      'olena sintetichenko',
      'lukasz przyklad',
    ]);
  });

  it.each([
    'Envoy of Bouvet Island',
    'Bouvet Island',
    'Norway',
    'Ålesund',
    'The times',
    '3 February 2001',
    'Two dates are reported.',
  ])('are %s', (text) => {
    expect(content).toContain(text);
  });

  it('are the other names of people who are spoken of', () => {
    const found = searchDocumentOf(other, catalogue, EN);
    expect(found.content).toContain('Olena Syntheticenko');
    expect(found.content).toContain('Олена Синтетиченко');
    expect(found.content).toContain('February 2001');
    expect(found.fields.names).not.toContain('Olena');
  });
});

describe('plain spellings', () => {
  it('are left out where dropping accents is enough', () => {
    expect(plainSpellings(['Jane Roe', 'Dóra Példa', 'Conan O’Synthetic'])).toEqual([]);
  });

  it('replace letters that have no accent to drop', () => {
    expect(plainSpellings(['Søren Eksempel', 'Пример', 'Søren Eksempel'])).toEqual([
      'soren eksempel',
      'primer',
    ]);
  });
});
