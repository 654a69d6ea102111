import { LOCALE } from '../words/en/locale.ts';

const COLLATOR = new Intl.Collator(LOCALE, { sensitivity: 'base', numeric: true });

/** Alphabetical order as an English reader expects it: letters with and without marks together. */
export const compareNames = (a: string, b: string): number => COLLATOR.compare(a, b);
