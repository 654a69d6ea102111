import { isRetracted } from '../record/derive/positions.ts';
import type { Correction, PublicRecord, Statement } from '../record/model.ts';
import { compareText } from '../record/partial-date.ts';
import type { Words } from '../words/words.ts';

/** What a list says of a corrected statement: its retraction, else its latest correction; undefined if there is none. */
export function correctionMark(
  { corrections }: Pick<Statement, 'corrections'>,
  words: Words,
): string | undefined {
  const shown = findRetraction({ corrections }) ?? corrections.at(-1);
  return (
    shown &&
    words.corrections.marked(
      words.corrections.marks[shown.class],
      words.dates.day(shown.on.earliest),
    )
  );
}

/** The correction that withdrew a statement. */
export const findRetraction = (
  statement: Pick<Statement, 'corrections'>,
): Correction | undefined =>
  isRetracted(statement)
    ? statement.corrections.findLast((correction) => correction.class === 'retraction')
    : undefined;

/** A correction and the statement it belongs to. */
export interface ListedCorrection {
  readonly statement: Statement;
  readonly correction: Correction;
}

/** All corrections of the record, the latest first; of one statement and day, the one that came last. */
export function listCorrections({
  statements,
}: Pick<PublicRecord, 'statements'>): ListedCorrection[] {
  return [...statements.values()]
    .flatMap((statement) =>
      statement.corrections.toReversed().map((correction) => ({ statement, correction })),
    )
    .sort(
      (a, b) =>
        compareText(b.correction.on.earliest, a.correction.on.earliest) ||
        compareText(a.statement.id, b.statement.id),
    );
}
