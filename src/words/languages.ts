import { EN } from './en/index.ts';
import { PSEUDO_LANGUAGE, pseudoWords } from './pseudo.ts';
import type { Words } from './words.ts';

/** The languages in which the interface can speak, by their tags (BCP 47); worked out once each. */
const LANGUAGES: Readonly<Record<string, Words>> = {
  [EN.language]: EN,
  [PSEUDO_LANGUAGE]: pseudoWords(EN),
};

/** The words of a language; undefined if the interface does not speak it. */
export const findWords = (language: string): Words | undefined => LANGUAGES[language];
