import { describe, expect, it } from 'vitest';
import { actorOf, countryOf, SPEAKERS, statementOf } from '../../record/derive/testing.ts';
import { catalogueWith } from '../../catalogue/testing.ts';
import { EN } from '../../words/en/index.ts';
import { choiceLists } from './choices.ts';

const actors = new Map([
  ...SPEAKERS,
  ['envoy', actorOf('envoy', [{ title: 'Envoy', rank: 'envoy', for: 'BV' }])],
]);
const catalogue = catalogueWith(
  [
    statementOf('a', '2000-11-03', { by: 'envoy', position: 'willing' }),
    statementOf('b', '2001-02', { by: 'envoy', attribution: 'anonymous' }),
    statementOf('c', '2001', {}),
  ],
  {
    actors,
    countries: new Map([
      [
        'BV',
        countryOf('BV', { name: 'Bouvet Island', slug: 'bouvet-island', memberships: ['EU'] }),
      ],
      ['AQ', countryOf('AQ')],
    ]),
  },
);

describe('the lists of a form', () => {
  it('offer what has statements, with their number', () => {
    const [country, bloc, position] = choiceLists(['country', 'bloc', 'position'], catalogue, EN);
    expect(country).toMatchObject({
      label: 'Country',
      path: 'countries',
      choices: [{ value: 'bouvet-island', text: 'Bouvet Island (2)' }],
    });
    expect(bloc!.choices).toEqual([{ value: 'eu', text: 'EU (2)' }]);
    expect(position!.choices).toEqual([{ value: 'willing', text: 'Willing (1)' }]);
  });

  it('count a statement without a month in its year, the latest first', () => {
    expect(choiceLists(['year'], catalogue, EN)[0]!.choices).toEqual([
      { value: '2001', text: '2001 (2)' },
      { value: '2000', text: '2000 (1)' },
    ]);
  });

  it('hold every month of the time that the record covers', () => {
    expect(choiceLists(['from'], catalogue, EN)[0]!.choices.map(({ text }) => text)).toEqual([
      'February 2001',
      'January 2001',
      'December 2000',
      'November 2000',
    ]);
  });
});
