import type { Random } from './random.ts';

/** Words about the weather, so that nobody takes a made-up statement for one that was made. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  en: 'rain snow cloud wind frost thaw river harbour valley meadow lantern orchard bridge kettle autumn winter morning falls rises turns waits drifts settles gathers over under beyond before after slowly again seldom often the a this every'.split(
    ' ',
  ),
  fr: 'pluie neige nuage vent givre rivière vallée verger pont automne hiver matin tombe monte attend souvent rarement sur sous avant après la le une chaque'.split(
    ' ',
  ),
  uk: 'дощ сніг хмара вітер іній річка долина сад міст осінь зима ранок падає чекає часто рідко над під після кожен'.split(
    ' ',
  ),
};

/** Languages in which synthetic quotations stand. */
export const LANGUAGES = Object.keys(WORDS);

/** A sentence of `min` to `max` words without a full stop: a title, or the words of a quotation. */
export function phrase(random: Random, min: number, max: number, language = 'en'): string {
  const words = WORDS[language] ?? WORDS['en']!;
  const chosen = Array.from({ length: random.integer(min, max) }, () => random.pick(words));
  const text = chosen.join(' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Some sentences of plain English words. */
export const prose = (random: Random, sentences: number): string =>
  Array.from({ length: sentences }, () => `${phrase(random, 8, 22)}.`).join(' ');
