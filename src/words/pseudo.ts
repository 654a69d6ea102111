import type { Words } from './words.ts';

/**
 * A language that nobody speaks, to see by it that every text of the interface comes from the words that are
 * given: each letter has an accent, each text is a third longer.
 *
 * @see https://cldr.unicode.org/development/development-process/design-proposals/english-with-accents
 */
export const PSEUDO_LANGUAGE = 'en-XA';

/** Those words in the language that nobody speaks. */
export const pseudoWords = (words: Words): Words => ({
  ...(pseudo(words) as Words),
  language: PSEUDO_LANGUAGE,
  locale: words.locale,
});

/** The same table with every text accented, and with functions that give accented texts. */
function pseudo(value: unknown): unknown {
  if (typeof value === 'string') return accented(value);
  if (typeof value === 'function') return pseudoFunction(value as (...given: unknown[]) => unknown);
  if (Array.isArray(value)) return value.map(pseudo);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, pseudo(each)]));
}

/** What a text was given is no text of the interface: it stays as it is. */
const pseudoFunction =
  (text: (...given: unknown[]) => unknown) =>
  (...given: unknown[]): unknown => {
    const kept = given.flat().filter((each): each is string => typeof each === 'string');
    const result = text(...given);
    const parts = Array.isArray(result) ? result : [result];
    const shown = parts.map((part: unknown) =>
      typeof part === 'string' && !given.flat().includes(part) ? accentedBut(part, kept) : part,
    );
    return Array.isArray(result) ? shown : shown[0];
  };

/** Accents a text, but for what stands in it as it was given. */
function accentedBut(text: string, kept: readonly string[]): string {
  const found = kept
    .filter((each) => /\p{L}/u.test(each) && text.includes(each))
    .sort((a, b) => b.length - a.length)[0];
  if (found === undefined) return accented(text);
  return text
    .split(found)
    .map((piece) => accentedBut(piece, kept))
    .join(found);
}

const PLAIN = 'AaCcDdEeGgHhIiJjKkLlNnOoRrSsTtUuWwYyZzBbFfMmPpQqVvXx';
const ACCENTED = 'ÁáÇçĎďÉéĜĝĤĥÍíĴĵĶķĹĺŃńÓóŔŕŠšŤťÚúŴŵÝýŽžƁƀƑƒḾḿṔṕQ̈q̈ṼṽẊẋ';
const LETTERS: ReadonlyMap<string, string> = new Map(
  [...new Intl.Segmenter('en').segment(ACCENTED)].map(({ segment }, index) => [
    PLAIN[index]!,
    segment,
  ]),
);
const VOWEL = /[aeiouy]/giu;

/** A third longer, by vowels said twice, and with an accent on every letter; placeholders `{0}` stay. */
function accented(text: string): string {
  let longer = Math.ceil(text.replace(/\{\w+\}/g, '').length / 3);
  const stretched = text.replace(VOWEL, (vowel) => (longer-- > 0 ? vowel + vowel : vowel));
  return stretched.replace(/\{\w+\}|[A-Za-z]/g, (letter) => LETTERS.get(letter) ?? letter);
}
