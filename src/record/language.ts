/** The language in which the record is written (BCP 47): titles, paraphrases and translations stand in it. */
export const RECORD_LANGUAGE = 'en';

/**
 * Whether a language is the record's own, whatever its region or script.
 *
 * @param tag - BCP 47
 * @example isRecordLanguage('en-GB') // => true
 */
export const isRecordLanguage = (tag: string): boolean =>
  tag.split('-', 1)[0]!.toLowerCase() === RECORD_LANGUAGE;

/**
 * The language as an attribute `lang` needs it within a page of the record: undefined for the record's own.
 *
 * @example foreignLanguage('uk') // => 'uk'
 */
export const foreignLanguage = (tag: string): string | undefined =>
  isRecordLanguage(tag) ? undefined : tag;
