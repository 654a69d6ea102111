import { describe, expect, it } from 'vitest';
import type { Quotation } from '../record/model.ts';
import { proseOf } from '../publish/pictures/testing.ts';
import { EN } from '../words/en/index.ts';
import { captionBetween, quotationBlock, shownWords, wordingsAsText } from './quotation.ts';

const quoted = (given: Partial<Quotation>): Quotation => ({
  words: proseOf('la glace'),
  language: 'fr',
  translated: false,
  ...given,
});
const translation = proseOf('the ice');

/** What each place says of how the words came into their language. */
const captions = (quotation: Quotation) => {
  const block = quotationBlock(quotation, '/', EN);
  return {
    list: shownWords(quotation, EN).caption,
    page: [block.said.caption, block.translation?.caption],
    embed: wordingsAsText(quotation, EN).map(({ caption }) => caption),
    feed: captionBetween(quotation, EN),
  };
};

describe('the captions of a quotation', () => {
  it('say nothing of words as they were said', () => {
    const none = {
      list: undefined,
      page: [undefined, undefined],
      embed: [undefined],
      feed: undefined,
    };
    expect(captions(quoted({ language: 'en' }))).toEqual(none);
    expect(captions(quoted({ language: 'en-GB' }))).toEqual(none);
  });

  it('name the language of words that we have not translated', () => {
    expect(captions(quoted({}))).toEqual({
      list: 'In French',
      page: ['In French', undefined],
      embed: ['In French'],
      feed: 'In French.',
    });
  });

  it('say which words are our translation', () => {
    expect(captions(quoted({ translation }))).toEqual({
      list: 'Our translation from French',
      page: ['In French', 'Our translation'],
      embed: ['In French', 'Our translation'],
      feed: 'In French. Our translation:',
    });
  });

  it('say that the source had translated the words, into whatever language', () => {
    expect(captions(quoted({ language: 'en', translated: true }))).toEqual({
      list: 'Translated in the source',
      page: ['Translated in the source', undefined],
      embed: ['Translated in the source'],
      feed: 'Translated in the source.',
    });
    expect(captions(quoted({ translated: true, translation }))).toEqual({
      list: 'Our translation from French',
      page: ['In French; already translated in the source', 'Our translation'],
      embed: ['In French. Translated in the source', 'Our translation'],
      feed: 'In French. Translated in the source. Our translation:',
    });
  });
});

describe('the words of a quotation', () => {
  it('stand in their own language first, then in the record’s', () => {
    expect(quotationBlock(quoted({ translation }), '/', EN)).toMatchObject({
      said: { html: '<p>la glace</p>', lang: 'fr' },
      translation: { html: '<p>the ice</p>' },
    });
    expect(quotationBlock(quoted({ translation }), '/', EN).translation).not.toHaveProperty('lang');
  });

  it('stand in the record’s language where there is room for one wording', () => {
    expect(shownWords(quoted({ translation }), EN)).toMatchObject({ text: 'the ice' });
    expect(shownWords(quoted({}), EN)).toMatchObject({ text: 'la glace', lang: 'fr' });
  });
});
