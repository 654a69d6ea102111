import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { parseISO } from 'date-fns/parseISO';
import type { CountryCode } from '../ids.ts';
import { compareText } from '../partial-date.ts';
import { compareLatestFirst } from './order.ts';
import type { HeldPosition } from './positions.ts';

/** A country's position gave way to another. */
export interface Change {
  readonly country: CountryCode;
  readonly from: HeldPosition;
  /** `to.since` is the statement on which the change rests. */
  readonly to: HeldPosition;
  /** Days from the earliest day on which the former position can have begun to that of the change. */
  readonly heldDays: number;
}

/** Every change of position of every country, the latest first (`docs/design.md`, section 5). */
export function deriveChanges(
  histories: ReadonlyMap<CountryCode, readonly HeldPosition[]>,
): Change[] {
  const changes = [...histories].flatMap(([country, history]) =>
    history.slice(1).map((to, index): Change => {
      const from = history[index]!;
      const [began, ended] = [from, to].map(({ since }) => parseISO(since.on.earliest)) as [
        Date,
        Date,
      ];
      return { country, from, to, heldDays: differenceInCalendarDays(ended, began) };
    }),
  );
  return changes.sort(
    (a, b) => compareLatestFirst(a.to.since, b.to.since) || compareText(a.country, b.country),
  );
}
