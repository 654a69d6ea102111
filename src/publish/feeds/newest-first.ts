import { compareLatestFirst } from '../../record/derive/order.ts';
import type { Statement } from '../../record/model.ts';
import { compareText } from '../../record/partial-date.ts';
import { MOST_ENTRIES } from './feed.ts';

/** The day on which a statement was entered, `YYYY-MM-DD`. */
export const dayAdded = ({ added }: Pick<Statement, 'added'>): string => added.latest;

/** The day on which a statement was entered or last corrected, `YYYY-MM-DD`. */
export const dayUpdated = ({
  added,
  corrections,
}: Pick<Statement, 'added' | 'corrections'>): string =>
  latestDay([added.latest, ...corrections.map(({ on }) => on.latest)]);

/** The latest of some days; there must be one. */
export const latestDay = (days: readonly string[]): string =>
  days.reduce((a, b) => (compareText(a, b) < 0 ? b : a));

/** By what entries of a feed are put in order. */
export interface Rank {
  readonly updated: string;
  /** What it is about, of entries of one day. */
  readonly about: Pick<Statement, 'on' | 'id'>;
}

/**
 * The items that a feed holds, in its order: those last entered or corrected first, so that late entries
 * and corrections come into sight; of one day, what was said last.
 */
export function newestFirst<Item>(
  items: readonly Item[],
  rankOf: (item: Item) => Rank,
): readonly Item[] {
  return items
    .map((item) => ({ item, ...rankOf(item) }))
    .sort((a, b) => compareText(b.updated, a.updated) || compareLatestFirst(a.about, b.about))
    .slice(0, MOST_ENTRIES)
    .map(({ item }) => item);
}
