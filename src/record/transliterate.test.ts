import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainWords } from './transliterate.ts';

describe('plainWords', () => {
  it.each([
    ['Dovilė Šakalienė', 'dovile-sakaliene'],
    ['Volodymyr Zelenskyy', 'volodymyr-zelenskyy'],
    ['Andriy Yermak', 'andriy-yermak'],
    ['Jonas Gahr Støre', 'jonas-gahr-store'],
    ['Łukasz Straße İstanbul Þór Iğdır', 'lukasz-strasse-istanbul-thor-igdir'],
    [
      'Macron doesn’t rule out troops – “never say never”',
      'macron-doesnt-rule-out-troops-never-say-never',
    ],
    ['Румен Радев', 'rumen-radev'],
    ['Дмитрий Песков', 'dmitry-peskov'],
    ['Андрій Єрмак', 'andriy-yermak'],
    ['Κυριάκος Μητσοτάκης', 'kyriakos-mitsotakis'],
    ['Γιώργος Παπανδρέου', 'giorgos-papandreou'],
  ])('writes %s as %s', (text, words) => {
    expect(plainWords(text).join('-')).toBe(words);
  });

  it('reads Cyrillic as Ukrainian where the language says so', () => {
    expect(plainWords('Володимир Зеленський', 'uk')).toEqual(['volodymyr', 'zelenskyy']);
    expect(plainWords('Володимир Зеленський', 'ru')).toEqual(['volodimir', 'zelensky']);
  });

  it('leaves nothing of a script it does not know', () => {
    expect(plainWords('高市早苗')).toEqual([]);
  });

  it('gives words of a to z and 0 to 9, whatever the text, and those words for themselves', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const words = plainWords(text);
        expect(words.every((word) => /^[a-z0-9]+$/.test(word))).toBe(true);
        expect(plainWords(words.join('-'))).toEqual(words);
      }),
    );
  });
});
