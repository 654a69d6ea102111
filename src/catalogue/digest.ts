import { endOfISOWeek } from 'date-fns/endOfISOWeek';
import { format } from 'date-fns/format';
import { parseISO } from 'date-fns/parseISO';
import { startOfISOWeek } from 'date-fns/startOfISOWeek';
import type { Change } from '../record/derive/changes.ts';
import type { Statement } from '../record/model.ts';
import { parseDateInterval, type DateInterval, type PartialDate } from '../record/partial-date.ts';
import type { Catalogue } from './catalogue.ts';

/** A week in which something was said. */
export interface DigestWeek {
  /** Of ISO 8601: `2025-W36`. */
  readonly id: string;
  /** From Monday to Sunday. */
  readonly days: DateInterval;
  /** The latest first. */
  readonly statements: readonly Statement[];
  /** The changes of position that rest on one of them, the latest first. */
  readonly changes: readonly Change[];
}

export interface Digest {
  /** The latest first. */
  readonly weeks: readonly DigestWeek[];
  /** How many statements belong to no week, for their day is not known. */
  readonly undated: number;
}

/** The record week by week. */
export const digestOf = (catalogue: Catalogue): Digest => catalogue.once(deriveDigest);

function deriveDigest({ statements, changes }: Catalogue): Digest {
  const byWeek = Map.groupBy(statements, ({ on }) => weekOf(on));
  const changesOf = Map.groupBy(changes, ({ to }) => weekOf(to.since.on));
  const weeks = [...byWeek].flatMap(([id, of]) =>
    id === undefined
      ? []
      : [
          {
            id,
            days: daysAround(of[0]!.on.earliest),
            statements: of,
            changes: changesOf.get(id) ?? [],
          },
        ],
  );
  return { weeks, undated: byWeek.get(undefined)?.length ?? 0 };
}

/**
 * The week of ISO 8601 to which a date belongs; undefined if its day is not known.
 *
 * @example weekOf(parsePartialDate('2024-12-30')!) // => '2025-W01'
 */
export const weekOf = ({ precision, earliest }: PartialDate): string | undefined =>
  precision === 'day' ? format(parseISO(earliest), "RRRR-'W'II") : undefined;

/** The week of a day `YYYY-MM-DD`, from its first day to its last. */
function daysAround(day: string): DateInterval {
  const date = parseISO(day);
  const ends = [startOfISOWeek(date), endOfISOWeek(date)].map((each) => format(each, 'yyyy-MM-dd'));
  return parseDateInterval(ends.join('/'))!;
}
