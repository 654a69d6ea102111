/** In what order results stand: by how well the words match, by when it was said, by when it was entered. */
export type Order = 'match' | 'said' | 'added';

/** What a reader asks for. The address of the page holds all of it. */
export interface SearchState {
  /** Trimmed; may be empty. */
  readonly words: string;
  /** Chosen values by filter; `year`, `from` and `to` are among them. */
  readonly filters: Readonly<Record<string, string>>;
  readonly order: Order;
}

const ORDERS: readonly Order[] = ['match', 'said', 'added'];

/** Without words nothing can match better than anything else. */
const usualOrder = (words: string): Order => (words === '' ? 'said' : 'match');

/**
 * Reads what a reader asks for off the parameters of an address or a form. What is not known is passed over.
 *
 * @param filters - ids of the filters that the page has
 */
export function readState(parameters: URLSearchParams, filters: readonly string[]): SearchState {
  const words = (parameters.get('q') ?? '').replace(/\s+/g, ' ').trim();
  const order = ORDERS.find((each) => each === parameters.get('sort')) ?? usualOrder(words);
  const chosen = filters
    .map((id) => [id, parameters.get(id) ?? ''] as const)
    .filter(([id, value]) => value !== '' && (!(id in FORMS) || FORMS[id]!.test(value)));
  return {
    words,
    filters: Object.fromEntries(chosen),
    order: order === 'match' && words === '' ? 'said' : order,
  };
}

const MONTH = /^\d{4}-\d\d$/;
const FORMS: Readonly<Record<string, RegExp>> = { year: /^\d{4}$/, from: MONTH, to: MONTH };

/** The part of an address that holds the state: `?q=troops&country=france`, or nothing. */
export function formatState({ words, filters, order }: SearchState): string {
  const parameters = new URLSearchParams([
    ...(words === '' ? [] : [['q', words]]),
    ...Object.entries(filters),
    ...(order === usualOrder(words) ? [] : [['sort', order]]),
  ]);
  return parameters.size === 0 ? '' : `?${parameters.toString()}`;
}

/** The state without one of the things that are asked for: `words`, or the id of a filter. */
export function relax(state: SearchState, id: string): SearchState {
  const filters = Object.entries(state.filters).filter(([filter]) => filter !== id);
  const words = id === 'words' ? '' : state.words;
  const order = words === '' && state.order === 'match' ? 'said' : state.order;
  return { words, order, filters: Object.fromEntries(filters) };
}

export const isEmpty = ({ words, filters }: SearchState): boolean =>
  words === '' && Object.keys(filters).length === 0;

/**
 * Whether a month, or a year whose month is not known, lies within one end of a period: such a year only
 * if all of it does.
 *
 * @param value - `YYYY-MM` or `YYYY`
 * @param end - `year`, `from` or `to`
 */
export function isWithin(value: string, end: string, chosen: string): boolean {
  if (end === 'year') return value.startsWith(chosen);
  const isYear = value.length === 4;
  if (end === 'from') return (isYear ? `${value}-01` : value) >= chosen;
  return (isYear ? `${value}-12` : value) <= chosen;
}
