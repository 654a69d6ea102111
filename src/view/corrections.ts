import { isRetracted } from '../record/derive/positions.ts';
import type { Correction, PublicRecord, Statement } from '../record/model.ts';
import { compareText } from '../record/partial-date.ts';
import { addresses } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Words } from '../words/words.ts';
import type { Link, Phrasing } from './phrasing.ts';

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

/** The mark as it leads to the versions of the statement. */
export function correctionLink(
  statement: Pick<Statement, 'id' | 'corrections'>,
  { href }: Pick<Catalogue, 'href'>,
  words: Words,
): Link | undefined {
  const text = correctionMark(statement, words);
  return text === undefined ? undefined : { text, href: href(versionsAddress(statement)) };
}

/** Where a statement's versions and corrections are told. */
export const versionsAddress = ({ id }: Pick<Statement, 'id'>): string =>
  `${addresses.statement(id)}#versions`;

/** The wording that a correction replaced. */
export const earlierWording = (was: string, { corrections }: Words): Phrasing =>
  corrections.earlierWording({ text: was, mark: 'deleted' as const });

/** The correction that withdrew a statement. */
export const findRetraction = (
  statement: Pick<Statement, 'corrections'>,
): Correction | undefined =>
  isRetracted(statement)
    ? statement.corrections.findLast((correction) => correction.class === 'retraction')
    : undefined;

/** That a statement was withdrawn, when and why, in place above its words. */
export interface RetractionNotice {
  readonly heading: string;
  readonly text: string;
}

export function retractionNotice(
  statement: Pick<Statement, 'corrections'>,
  { corrections, dates }: Words,
): RetractionNotice | undefined {
  const retraction = findRetraction(statement);
  return (
    retraction && {
      heading: `${corrections.retractedOn(dates.day(retraction.on.earliest))}.`,
      text: `${retraction.note} ${corrections.countsForNothing}`,
    }
  );
}

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
