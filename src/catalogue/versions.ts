import { hashWords } from '../record/ledger/canonical.ts';
import { publishedVersions } from '../record/ledger/entry.ts';
import type { Correction, PublicRecord, Statement } from '../record/model.ts';

/** One published wording of a statement. */
export interface StatementVersion {
  /** From 1. */
  readonly number: number;
  /** First digits of the hash of its words: enough to tell the versions of one statement apart, short enough to print. */
  readonly short: string;
  /** SHA-256 of its canonical words, hexadecimal. */
  readonly hash: string;
  /** The day on which it was published, `YYYY-MM-DD`. */
  readonly on: string;
  /** The correction that led to it; absent for the first. */
  readonly correction?: Correction;
}

const SHORT = 8;

/**
 * The versions of a statement, the first one first. Corrections that the ledger does not know yet, and a
 * statement that it does not know at all, count as published on their own dates.
 */
export function versionsOf(
  statement: Statement,
  { ledger }: Pick<PublicRecord, 'ledger'>,
): [StatementVersion, ...StatementVersion[]] {
  const recorded = publishedVersions(ledger, statement) ?? [];
  const unrecorded = (on: string) => ({ hash: hashWords(statement), on });
  const first = recorded[0] ?? unrecorded(statement.added.earliest);
  const version = (
    number: number,
    { hash, on }: { hash: string; on: string },
    correction?: Correction,
  ): StatementVersion => ({
    number,
    short: hash.slice(0, SHORT),
    hash,
    on,
    ...(correction && { correction }),
  });
  return [
    version(1, first),
    ...statement.corrections.map((correction, index) =>
      version(index + 2, recorded[index + 1] ?? unrecorded(correction.on.earliest), correction),
    ),
  ];
}

/** The version that stands now. */
export const currentVersion = (
  statement: Statement,
  record: Pick<PublicRecord, 'ledger'>,
): StatementVersion => versionsOf(statement, record).at(-1)!;
