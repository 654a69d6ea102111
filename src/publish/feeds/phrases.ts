import type { Element } from 'hast';
import type { Phrase, Phrasing } from '../../view/phrasing.ts';
import { element, type Child } from './html.ts';

/** Text with links, dates and marked words in it, as HTML. */
export const phrases = (phrasing: Phrasing): Child[] => phrasing.map(phraseElement);

function phraseElement(phrase: Phrase): Element | string {
  if (typeof phrase === 'string') return phrase;
  const { text } = phrase;
  if ('href' in phrase) {
    const { href, lang } = phrase;
    return element('a', { href, ...(lang !== undefined && { lang }) }, text);
  }
  if ('time' in phrase) {
    return phrase.time === null ? text : element('time', { dateTime: phrase.time }, text);
  }
  return element(ELEMENTS[phrase.mark], {}, text);
}

/** A feed has no style sheet: what only looks different elsewhere is plain here. */
const ELEMENTS = {
  code: 'code',
  strong: 'strong',
  deleted: 'del',
  detail: 'span',
  whole: 'span',
} as const;
