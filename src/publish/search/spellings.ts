import { plainWords } from '../../record/transliterate.ts';

/**
 * How a reader may type names without their letters: the words in the letters a to z. Only where leaving
 * out accents is not enough (that the index does by itself): Łukasz, Зеленський, Søren.
 */
export function plainSpellings(names: readonly string[]): string[] {
  return [...new Set(names)].flatMap((name) => {
    const words = plainWords(name);
    return words.length > 0 && words.join(' ') !== withoutAccents(name) ? [words.join(' ')] : [];
  });
}

const withoutAccents = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/['’‘ʼ]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .join(' ');
