import { EN } from './en/index.ts';
import type { Words } from './words.ts';

/** The languages in which the interface can speak, by their tags (BCP 47). */
const LANGUAGES: Readonly<Record<string, Words>> = { en: EN };

/** The words of a language; undefined if the interface does not speak it. */
export const findWords = (language: string): Words | undefined => LANGUAGES[language];
