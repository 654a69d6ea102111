/** The letters a to z of a text in any script, for a search that found nothing in the text's own letters. */
export { plainWords } from '../../record/transliterate.ts';
