import { RECORD_LANGUAGE } from '../record/language.ts';

const COLLATOR = new Intl.Collator(RECORD_LANGUAGE, { sensitivity: 'base', numeric: true });

/** Alphabetical order as a reader of the record's language expects it: letters with and without marks together. */
export const compareNames = (a: string, b: string): number => COLLATOR.compare(a, b);
