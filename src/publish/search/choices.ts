import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { ChoiceList, SearchOffer } from '../../view/search-form.ts';
import type { Words } from '../../words/words.ts';
import { tally, columnOf } from './columns.ts';
import { FILTERS, periodOf, type Choice } from './filters.ts';
import { INDEX_FOLDER } from './index-layout.ts';
import { fillPattern } from './pattern.ts';

interface CountedChoice extends Choice {
  readonly number: number;
}

/**
 * What the search offers to a form.
 *
 * @param ids - as those of `choiceLists`
 */
export const searchOffer = (
  ids: readonly string[],
  catalogue: Catalogue,
  words: Words,
): SearchOffer => ({ filters: choiceLists(ids, catalogue, words), index: INDEX_FOLDER });

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
  const counted = choices(catalogue, words).flatMap((choice) => {
    const number = counts.get(choice.value);
    return number === undefined ? [] : [{ ...choice, number }];
  });
  return {
    id,
    label: labelOf(words),
    none: words.search.any,
    ...(path !== undefined && { path }),
    ...countedChoices(counted, words),
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
    ...countedChoices(latestFirst(choices), words),
  };
}

const countedChoices = (
  choices: readonly CountedChoice[],
  { number: format, searchResults: { counted } }: Words,
): Pick<ChoiceList, 'isCounted' | 'choices'> => ({
  isCounted: choices.length > 0,
  choices: choices.map(({ value, label, number }) => ({
    value,
    text: fillPattern(counted, label, format(number)),
  })),
});

/** Every month from the first to the last in which something was said. */
function months(id: 'from' | 'to', { statements }: Catalogue, words: Words): ChoiceList {
  const { search, dates } = words;
  const said = statements.map(periodOf).filter((value) => value.length > 4);
  return {
    id,
    label: id === 'from' ? search.from : search.to,
    none: id === 'from' ? search.anyFrom : search.anyTo,
    isCounted: false,
    choices: monthsBetween(said.at(-1), said[0])
      .reverse()
      .map((value) => ({ value, text: dates.month(value) })),
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
