import { visibleLines } from './visible-text.ts';

/** Before a comma, a full stop or a closing bracket, or after an opening one: a slip of the markup. */
const STRAY = / [,)]| \.(?=\s|$)|\( /;

/**
 * Lines of a page in which white space stands where none is written in English. For pages of synthetic
 * content only: in the words of others it may stand as they wrote it.
 */
export const strayWhiteSpace = (html: string): string[] =>
  visibleLines(html, 'body').filter((line) => STRAY.test(line));
