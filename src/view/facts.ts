import type { Statement } from '../record/model.ts';
import type { Words } from '../words/words.ts';
import { textOf, type Phrasing } from './phrasing.ts';
import { STATEMENT_KEYS } from './statement-facts.ts';
import type { FactContext, FactKey, FactPlace, StatementKey } from './statement-key.ts';

/** A fact of a statement, a report or the like as a reader sees it: "Where: interview with Le Figaro, Paris". */
export interface Fact {
  readonly label: string;
  readonly lines: readonly Phrasing[];
  /** The lines are items of a list, even if there is but one. */
  readonly isList: boolean;
}

const FACTS: readonly FactKey[] = Object.values<StatementKey>(STATEMENT_KEYS).filter(
  (key) => 'in' in key,
);

/** The facts of a statement that are listed in a place, in order. */
export function factsOf(
  statement: Statement,
  place: FactPlace,
  context: FactContext,
  words: Words,
): Fact[] {
  const told = FACTS.filter(
    (key) => key.in.includes(place) && !(place === 'embed' && key.goesWithoutSaying?.(statement)),
  ).map((key) => {
    const values = key.valuesOf(statement, context, words);
    const isPlain = key.withoutLinksIn?.includes(place) ?? false;
    return {
      label: key.label(words),
      labelOfOne: key.labelOfOne?.(words),
      values: isPlain ? values.map((value): Phrasing => [textOf(value)]) : values,
    };
  });
  return [...Map.groupBy(told, ({ label }) => label)].flatMap(([label, keys]): Fact[] => {
    const values = keys.flatMap((key) => key.values);
    const { labelOfOne } = keys[0]!;
    if (values.length === 0) return [];
    if (labelOfOne === undefined) {
      return [{ label, lines: [words.plainList(values).flat()], isList: false }];
    }
    // A feed is read where lists within lists are hard to read.
    if (place === 'feed') {
      return values.map((value) => ({ label: labelOfOne, lines: [value], isList: false }));
    }
    return [{ label, lines: values, isList: true }];
  });
}

/** The facts by which a search finds a statement, as texts. */
export const searchedFacts = (statement: Statement, context: FactContext, words: Words): string[] =>
  FACTS.filter(({ isSearched }) => isSearched).flatMap(({ valuesOf }) =>
    valuesOf(statement, context, words).map(textOf),
  );
