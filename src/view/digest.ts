import { endOfISOWeek } from 'date-fns/endOfISOWeek';
import { format } from 'date-fns/format';
import { parseISO } from 'date-fns/parseISO';
import { startOfISOWeek } from 'date-fns/startOfISOWeek';
import type { Change } from '../record/derive/changes.ts';
import type { Statement } from '../record/model.ts';
import { parseDateInterval, type PartialDate } from '../record/partial-date.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { formatInterval, formatWeekday } from '../words/en/dates.ts';
import { TEXT } from '../words/en/text.ts';

/** A week in which something was said. */
export interface DigestWeek {
  /** Of ISO 8601: `2025-W36`. */
  readonly id: string;
  /** "Week 36 of 2025" */
  readonly label: string;
  /** "1 to 7 September 2025" */
  readonly days: string;
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

const digests = new WeakMap<object, Digest>();

/** The record week by week; worked out at the first call. */
export function digestOf(catalogue: Pick<Catalogue, 'statements' | 'changes'>): Digest {
  let digest = digests.get(catalogue);
  if (!digest) {
    digest = buildDigest(catalogue);
    digests.set(catalogue, digest);
  }
  return digest;
}

function buildDigest({ statements, changes }: Pick<Catalogue, 'statements' | 'changes'>): Digest {
  const byWeek = Map.groupBy(statements, ({ on }) => weekOf(on));
  const changesOf = Map.groupBy(changes, ({ to }) => weekOf(to.since.on));
  const weeks = [...byWeek].flatMap(([id, of]) =>
    id === undefined
      ? []
      : [
          {
            id,
            ...nameWeek(of[0]!.on.earliest),
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

function nameWeek(day: string): Pick<DigestWeek, 'label' | 'days'> {
  const date = parseISO(day);
  const [first, last] = [startOfISOWeek(date), endOfISOWeek(date)].map((each) =>
    format(each, 'yyyy-MM-dd'),
  ) as [string, string];
  return {
    label: TEXT.digest.week(format(date, 'I'), format(date, 'R')),
    days: formatInterval(parseDateInterval(`${first}/${last}`)!),
  };
}

/** Statements of one day of a week. */
export interface DigestDay {
  /** "Thursday, 4 September 2025" */
  readonly label: string;
  readonly statements: readonly Statement[];
}

/** Divides statements of known days by day; the order stays. */
export const daysOf = (statements: readonly Statement[]): DigestDay[] =>
  [...Map.groupBy(statements, ({ on }) => on.earliest)].map(([day, of]) => ({
    label: formatWeekday(day),
    statements: of,
  }));

/** "Week 36 of 2025: 1 to 7 September 2025" */
export const weekTitle = ({ label, days }: Pick<DigestWeek, 'label' | 'days'>): string =>
  `${label}: ${days}`;

/** "12 statements, 1 change of position" */
export const weekCounts = ({
  statements,
  changes,
}: Pick<DigestWeek, 'statements' | 'changes'>): string =>
  [
    TEXT.counts.statements(statements.length),
    changes.length === 0 ? TEXT.digest.noChange : TEXT.counts.changesOfPosition(changes.length),
  ].join(', ');
