import { canBeSet } from '../typography/advance-widths.ts';

/** Letters that look like others which the fonts have. */
const LIKENESSES: readonly (readonly [from: RegExp, to: string])[] = [
  [/[\u2010\u2011]/g, '-'],
  [/[\u2012\u2015]/g, '–'],
  [/[\u2007\u202f]/g, '\u00a0'],
  [/[\u00ad\u200b-\u200f\u2060\ufeff]/g, ''],
  [/[^\S\u00a0]+/g, ' '],
];

/**
 * A text in letters that the fonts have, as far as it can be said in them.
 *
 * @returns undefined if it cannot: then something else has to be shown
 */
export function typeset(text: string): string | undefined {
  const letters = LIKENESSES.reduce(
    (changed, [from, to]) => changed.replace(from, to),
    text.normalize('NFC'),
  ).trim();
  return letters !== '' && canBeSet(letters) ? letters : undefined;
}
