import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Words } from '../../words/words.ts';
import { tally, columnOf } from './columns.ts';
import { FILTERS, periodOf, type Choice } from './filters.ts';

/** A list from which a reader chooses one value of a filter. */
export interface ChoiceList {
  /** The parameter in the address. */
  readonly id: string;
  readonly label: string;
  /** What stands for no choice. */
  readonly none: string;
  /** First part of the addresses of the pages that the choices have; absent if they have none. */
  readonly path?: string;
  readonly choices: readonly CountedChoice[];
}

export interface CountedChoice extends Choice {
  /** Statements with it; absent where choices are ends of a period. */
  readonly number?: number;
}

/**
 * The lists of a form, as they are before anything is chosen. Values without a statement are left out.
 *
 * @param ids - of filters, or `year`, or `from` and `to` for months
 */
export function choiceLists(
  ids: readonly string[],
  catalogue: Catalogue,
  words: Words,
): ChoiceList[] {
  return ids.map((id) => {
    if (id === 'year') return years(catalogue, words);
    if (id === 'from' || id === 'to') return months(id, catalogue, words);
    return ofFilter(id, catalogue, words);
  });
}

function ofFilter(id: string, catalogue: Catalogue, words: Words): ChoiceList {
  const { labelOf, path, valuesOf, choices } = FILTERS.find((filter) => filter.id === id)!;
  const { statements } = catalogue;
  const column = columnOf(statements.map((each) => valuesOf(each, catalogue)));
  const counts = tally(column, [...statements.keys()]);
  return {
    id,
    label: labelOf(words),
    none: words.search.any,
    ...(path !== undefined && { path }),
    choices: choices(catalogue, words).flatMap((choice) => {
      const number = counts.get(choice.value);
      return number === undefined ? [] : [{ ...choice, number }];
    }),
  };
}

function years({ statements }: Catalogue, words: Words): ChoiceList {
  const groups = Map.groupBy(statements, (statement) => periodOf(statement).slice(0, 4));
  const choices = [...groups].map(([year, { length }]) => ({
    value: year,
    label: year,
    number: length,
  }));
  return {
    id: 'year',
    label: words.search.year,
    none: words.search.any,
    path: 'timeline',
    choices: latestFirst(choices),
  };
}

/** Every month from the first to the last in which something was said. */
function months(id: 'from' | 'to', { statements }: Catalogue, words: Words): ChoiceList {
  const said = statements.map(periodOf).filter((value) => value.length > 4);
  const choices = monthsBetween(said.at(-1), said[0]).map((value) => ({
    value,
    label: words.dates.month(value),
  }));
  return {
    id,
    label: id === 'from' ? words.search.from : words.search.to,
    none: id === 'from' ? words.search.anyFrom : words.search.anyTo,
    choices: latestFirst(choices),
  };
}

/** Months `YYYY-MM`, the first and the last included. */
function monthsBetween(first = '', last = ''): string[] {
  if (first === '') return [];
  const numberOf = (month: string): number =>
    Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1;
  const start = numberOf(first);
  return Array.from({ length: numberOf(last) - start + 1 }, (_, index) => {
    const [year, month] = [Math.floor((start + index) / 12), ((start + index) % 12) + 1];
    return `${String(year)}-${String(month).padStart(2, '0')}`;
  });
}

const latestFirst = <Item extends Choice>(choices: readonly Item[]): Item[] =>
  choices.toSorted((a, b) => (a.value < b.value ? 1 : -1));
