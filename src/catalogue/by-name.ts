import { compareText } from '../record/partial-date.ts';
import { compareNames } from './names.ts';

/** Keys of entries in the order of their names. */
export const keysByName = <Entry extends { readonly name: string }, Key extends string>(
  entries: Iterable<Entry>,
  keyOf: (entry: Entry) => Key,
): Key[] =>
  [...entries]
    .sort((a, b) => compareNames(a.name, b.name) || compareText(keyOf(a), keyOf(b)))
    .map(keyOf);
