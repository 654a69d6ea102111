import { describe, expect, it } from 'vitest';
import { actorOf, countryOf, SPEAKERS, statementOf } from '../../record/derive/testing.ts';
import type { Prose, Statement } from '../../record/model.ts';
import { date } from '../../record/build/testing.ts';
import { catalogueWith } from '../../catalogue/testing.ts';
import { textOf } from '../../view/phrasing.ts';
import { EN } from '../../words/en/index.ts';
import { searchResultOf } from './result.ts';

const people = ['jane', 'one', 'two', 'three', 'four', 'five'].map(
  (id) => [id, { ...actorOf(id), name: id.toUpperCase() }] as const,
);
const actors = new Map([
  ...SPEAKERS,
  ...people,
  ['envoy', actorOf('envoy', [{ title: 'Envoy', rank: 'envoy', for: 'BV' }])],
]);

const prose = (value: string): Prose => ({
  type: 'root',
  children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
});

function resultOf(given: Partial<Statement>, on = '2001-02-03') {
  const statement = statementOf('s', on, { by: 'jane', ...given });
  const catalogue = catalogueWith([statement], {
    actors,
    countries: new Map([['BV', countryOf('BV', { name: 'Bouvet Island', slug: 'bouvet-island' })]]),
  });
  return searchResultOf(statement, catalogue, EN);
}

const lineOf = (given: Partial<Statement>): string => {
  const { name, rest } = resultOf(given).speaker;
  return textOf([name, ...rest]);
};

describe('what a result shows', () => {
  it('is never more exact than the date is known', () => {
    expect(resultOf({}, '2001-02~')).toMatchObject({
      when: { text: 'c. Feb 2001', time: '2001-02' },
      month: { text: 'February 2001', href: '/timeline/2001/02/' },
    });
    expect(resultOf({}, '2001').month).toEqual({
      text: '2001, month not known',
      href: '/timeline/2001/month-unknown/',
    });
  });

  it('names speakers as lists do', () => {
    expect(lineOf({ by: 'envoy' })).toBe('envoy, Envoy\u00a0· Bouvet Island');
    expect(lineOf({ with: ['one'] })).toBe('JANE\u00a0· with ONE');
    expect(lineOf({ with: ['one', 'two', 'three'] })).toBe('JANE\u00a0· with ONE, TWO and THREE');
    expect(lineOf({ with: ['one', 'two', 'three', 'four', 'five'] })).toBe(
      'JANE\u00a0· with ONE, TWO, THREE and 2 others',
    );
  });

  it('is our translation where there is one, and says so', () => {
    const words = prose('Іній');
    const quotation = { words, language: 'uk', translated: false };
    expect(resultOf({ quotation })).toMatchObject({
      quotation: { text: 'Іній', lang: 'uk', caption: 'In Ukrainian' },
    });
    const translated = resultOf({ quotation: { ...quotation, translation: prose('Frost') } });
    expect(translated.quotation).toEqual({
      text: 'Frost',
      caption: 'Our translation from Ukrainian',
    });
  });

  it('is the paraphrase where nothing is quoted', () => {
    expect(resultOf({ paraphrase: prose('It froze.') })).toMatchObject({ paraphrase: 'It froze.' });
  });

  it('tells of an anonymous source, a retraction and a note', () => {
    const correction = {
      on: date('2001-03-04'),
      class: 'retraction',
      note: 'Nobody said it.',
    } as const;
    const given = {
      attribution: 'anonymous',
      corrections: [correction],
      note: 'Disputed.',
    } as const;
    expect(resultOf(given)).toMatchObject({
      attribution: { id: 'anonymous', label: 'Anonymous source' },
      correction: { text: 'Retracted, 4 March 2001', href: '/statements/s/#versions' },
      note: { text: 'Note', href: '/statements/s/#note' },
    });
  });
});
