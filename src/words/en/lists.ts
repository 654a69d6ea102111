import { LOCALE } from './locale.ts';

const CONJUNCTION = new Intl.ListFormat(LOCALE, { type: 'conjunction' });
const UNIT = new Intl.ListFormat(LOCALE, { type: 'unit' });

/** Puts what joins a list between its items, which may be texts, links or whatever else stands in a line. */
const joinedBy =
  (format: Intl.ListFormat) =>
  <Item>(items: readonly Item[]): (string | Item)[] =>
    format
      .formatToParts(items.map((_, index) => String(index)))
      .map(({ type, value }) => (type === 'element' ? items[Number(value)]! : value));

/** "A, B and C", as parts in order. */
export const listWithAnd = joinedBy(CONJUNCTION);

/** "A, B, C", as parts in order. */
export const plainList = joinedBy(UNIT);
