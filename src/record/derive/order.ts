import type { Statement } from '../model.ts';
import { comparePartialDates, compareText } from '../partial-date.ts';

type Dated = Pick<Statement, 'on' | 'id'>;

/** Time order: by the earliest day the date can mean, then the latest, then the id, so that it is total. */
export const compareByTime = (a: Dated, b: Dated): number =>
  comparePartialDates(a.on, b.on) || compareText(a.id, b.id);

/** Reverse time order: what readers see on lists. */
export const compareLatestFirst = (a: Dated, b: Dated): number => -compareByTime(a, b);
