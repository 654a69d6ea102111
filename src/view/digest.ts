import type { DigestWeek } from '../catalogue/digest.ts';
import type { Statement } from '../record/model.ts';
import type { Words } from '../words/words.ts';

/** "Week 36 of 2025" */
export function weekLabel({ id }: Pick<DigestWeek, 'id'>, { digest }: Words): string {
  const [year, week] = id.split('-W') as [string, string];
  return digest.week(String(Number(week)), year);
}

/** "1 to 7 September 2025" */
export const weekDays = ({ days }: Pick<DigestWeek, 'days'>, { dates }: Words): string =>
  dates.interval(days);

/** "Week 36 of 2025: 1 to 7 September 2025" */
export const weekTitle = (week: Pick<DigestWeek, 'id' | 'days'>, words: Words): string =>
  words.digest.weekAndDays(weekLabel(week, words), weekDays(week, words)).join('');

/** "12 statements, 1 change of position" */
export const weekCounts = (
  { statements, changes }: Pick<DigestWeek, 'statements' | 'changes'>,
  { counts, digest, plainList }: Words,
): string =>
  plainList([
    counts.statements(statements.length),
    changes.length === 0 ? digest.noChange : counts.changesOfPosition(changes.length),
  ]).join('');

/** Statements of one day of a week. */
export interface DigestDay {
  /** "Thursday, 4 September 2025" */
  readonly label: string;
  readonly statements: readonly Statement[];
}

/** Divides statements of known days by day; the order stays. */
export const daysOf = (statements: readonly Statement[], { dates }: Words): DigestDay[] =>
  [...Map.groupBy(statements, ({ on }) => on.earliest)].map(([day, of]) => ({
    label: dates.weekday(day),
    statements: of,
  }));
