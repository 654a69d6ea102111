import type { EN } from './en/index.ts';

/**
 * All that the interface says, in one language: texts, names of the vocabulary's words, dates, numbers and
 * lists. Whoever needs words is given a value of this type. A text with values is a function; one with a link
 * or a date in its midst takes that part, whatever it is, and gives all parts in order.
 */
export type Words = Widened<typeof EN>;

/** The same keys, with any text in place of the English one. */
type Widened<Table> = Table extends string
  ? string
  : Table extends (...values: never[]) => unknown
    ? Table
    : Table extends readonly (infer Item)[]
      ? readonly Widened<Item>[]
      : { readonly [Key in keyof Table]: Widened<Table[Key]> };
