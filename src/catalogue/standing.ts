import { findPositionOn, type HeldPosition } from '../record/derive/positions.ts';
import type { CountryCode } from '../record/model.ts';
import { BODIES, POSITIONS, wordsOf, type Position } from '../record/vocabulary.ts';
import type { Catalogue } from './catalogue.ts';
import { compareNames } from './names.ts';

/** Where a country stands on a day: the position it was last found to hold; absent if no statement had been found. */
export interface Standing {
  readonly country: CountryCode;
  readonly held?: HeldPosition;
}

/** The position that a country was last found to hold. */
export const currentPosition = (
  { histories }: Pick<Catalogue, 'histories'>,
  country: CountryCode,
): HeldPosition | undefined => histories.get(country)?.at(-1);

/**
 * Where every country of the record stands, by name. Bodies such as the EU are no countries.
 *
 * @param day - `YYYY-MM-DD`; absent: as last found
 */
export function standingsOn(
  { record, histories }: Pick<Catalogue, 'record' | 'histories'>,
  day?: string,
): Standing[] {
  return [...record.countries.values()]
    .filter(({ code }) => !(code in BODIES))
    .sort((a, b) => compareNames(a.name, b.name))
    .map(({ code }): Standing => {
      const history = histories.get(code) ?? [];
      const held = day === undefined ? history.at(-1) : findPositionOn(history, day);
      return held ? { country: code, held } : { country: code };
    });
}

/** The countries at each position, in the vocabulary's order, and those of which no statement was found. */
export function groupByPosition(standings: readonly Standing[]): {
  positions: (readonly [position: Position, standings: readonly Standing[]])[];
  silent: readonly Standing[];
} {
  return {
    positions: wordsOf(POSITIONS).map(
      (position) =>
        [position, standings.filter(({ held }) => held?.position === position)] as const,
    ),
    silent: standings.filter(({ held }) => !held),
  };
}

/**
 * A country's history as text that a script can read: `20240227 ruled-out 20250316 willing`.
 *
 * @see src/components/positions/as-of.ts, which reads it
 */
export const encodeHistory = (history: readonly HeldPosition[]): string =>
  history
    .map(({ position, since }) => `${since.on.earliest.replaceAll('-', '')} ${position}`)
    .join(' ');

/** First and last day, `YYYY-MM-DD`. */
export interface Period {
  readonly first: string;
  readonly last: string;
}

/** First and last day of which the record can tell positions; undefined if it tells of none. */
export const periodOf = ({ once }: Pick<Catalogue, 'once'>): Period | undefined => once(findPeriod);

function findPeriod({
  positions,
  statements,
}: Pick<Catalogue, 'positions' | 'statements'>): Period | undefined {
  const days = [...positions.values()].flat().map(({ statement }) => statement.on.earliest);
  const first = days.sort()[0];
  const last = statements
    .map(({ on }) => on.latest)
    .sort()
    .at(-1);
  return first !== undefined && last !== undefined ? { first, last } : undefined;
}

/** The months `YYYY/MM` from the first to the last day, in order. */
export function monthsOf(period: { first: string; last: string }): string[] {
  const index = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  const [from, to] = [index(period.first), index(period.last)];
  return Array.from({ length: to - from + 1 }, (_, offset) => {
    const month = from + offset;
    return `${String(Math.floor(month / 12))}/${String((month % 12) + 1).padStart(2, '0')}`;
  });
}

/** Last day of a month `YYYY/MM`, as `YYYY-MM-DD`. */
export function endOfMonth(month: string): string {
  const [year, number] = month.split('/').map(Number) as [number, number];
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}
