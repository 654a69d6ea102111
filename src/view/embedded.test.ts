import { describe, expect, it } from 'vitest';
import { articleOf, publisherOf, speakerOf, statementOf } from '../record/derive/testing.ts';
import type { Correction, Statement } from '../record/model.ts';
import { date } from '../record/build/testing.ts';
import type { CorrectionClass } from '../record/vocabulary.ts';
import { proseOf } from '../publish/pictures/testing.ts';
import { EN } from '../words/en/index.ts';
import { catalogueWith } from '../catalogue/testing.ts';
import { embedded } from './embedded.ts';

const correction = (on: string, kind: CorrectionClass): Correction => ({
  on: date(on),
  class: kind,
  note: `A ${kind}.`,
});

function shown(given: Partial<Statement>) {
  const statement = statementOf('s', '2001-02', { by: speakerOf('minister'), ...given });
  return embedded(statement, catalogueWith([statement]), EN);
}

describe('what is embedded of a statement', () => {
  it('names the source and links to it', () => {
    expect(shown({}).source).toEqual({
      name: 'The times',
      url: 'https://times.example/a',
      date: '3 February 2001',
    });
  });

  it('is the words as they were said, with their language, and our translation', () => {
    const quotation = {
      words: proseOf('лёд'),
      language: 'ru',
      translated: false,
      translation: proseOf('ice'),
    };
    expect(shown({ quotation, paraphrase: proseOf('Roe spoke of ice.') })).toMatchObject({
      quotations: [
        { text: 'лёд', lang: 'ru', caption: 'In Russian' },
        { text: 'ice', caption: 'Our translation' },
      ],
    });
  });

  it('says where the source had translated the words', () => {
    const quotation = { words: proseOf('ice'), language: 'en', translated: true };
    expect(shown({ quotation }).quotations).toEqual([
      { text: 'ice', caption: 'Translated in the source' },
    ]);
  });

  it('is the paraphrase where there is no quotation', () => {
    const { quotations, paraphrase } = shown({ paraphrase: proseOf('Roe spoke of ice.') });
    expect(quotations).toEqual([]);
    expect(paraphrase).toBe('Roe spoke of ice.');
  });

  it('has every correction, the latest first', () => {
    const corrections = [correction('2001-03-04', 'typo'), correction('2001-04-05', 'correction')];
    expect(shown({ corrections }).corrections).toEqual([
      'Corrected on 5 April 2001: A correction.',
      'Typo corrected on 4 March 2001: A typo.',
    ]);
  });

  it('says first that it was retracted, whatever came later, and counts those it does not show', () => {
    const corrections = [
      correction('2001-03-01', 'typo'),
      correction('2001-03-02', 'retraction'),
      correction('2001-03-03', 'clarification'),
      correction('2001-03-04', 'typo'),
    ];
    expect(shown({ corrections }).corrections).toEqual([
      'Retracted on 2 March 2001: A retraction.',
      'Typo corrected on 4 March 2001: A typo.',
      '2 more corrections',
    ]);
    expect(shown({ corrections }).card.retraction).toBeDefined();
  });

  it('says if it is anonymous, and on what it rests alone', () => {
    const statement = statementOf('s', '2001-02', { attribution: 'anonymous' });
    const catalogue = catalogueWith([statement], {
      publishers: new Map([['times', publisherOf('times', 'state-media')]]),
      articles: new Map([['a', articleOf('a', 'times')]]),
    });
    expect(embedded(statement, catalogue, EN).remarks).toEqual([
      'Anonymous source',
      'Rests on a source that the reports do not name.',
      'Rests only on state media.',
    ]);
    expect(shown({}).remarks).toEqual([]);
  });
});
