import type { PartialDate } from '../record/partial-date.ts';
import type { Words } from '../words/words.ts';
import type { Time } from './phrasing.ts';

/** A date as exactly as it is known: "about 4 September 2025". */
export const timeOf = (date: PartialDate, words: Words): Time => ({
  text: words.dates.long(date),
  time: machineDate(date),
});

/** The same where room is scarce: "c. 4 Sept 2025". */
export const shortTimeOf = (date: PartialDate, words: Words): Time => ({
  text: words.dates.short(date),
  time: machineDate(date),
});

/**
 * Value of a `<time>` element's `datetime`; null where HTML has no form for the precision (a season).
 *
 * @see https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-time-element
 */
export function machineDate({ precision, earliest }: PartialDate): string | null {
  if (precision === 'season') return null;
  return earliest.slice(0, { day: 10, month: 7, year: 4 }[precision]);
}
