import type { StatementId } from '../ids.ts';
import type { PublicRecord } from '../model.ts';
import { publishedVersions } from './entry.ts';

/** A correction that is not in the ledger yet, and the statement it belongs to. */
export interface UnrecordedCorrection {
  readonly id: StatementId;
  /** `YYYY-MM-DD` */
  readonly on: string;
}

/**
 * The corrections yet to be recorded that are dated after a day. Once such a date is recorded it cannot be
 * taken back, and every later correction would have to be dated after it.
 *
 * @param day - `YYYY-MM-DD`
 */
export function findDatedAfter(
  { statements, ledger }: Pick<PublicRecord, 'statements' | 'ledger'>,
  day: string,
): UnrecordedCorrection[] {
  return [...statements.values()].flatMap((statement) => {
    const recorded = publishedVersions(ledger, statement) ?? [];
    return statement.corrections
      .slice(Math.max(0, recorded.length - 1))
      .filter(({ on }) => on.earliest > day)
      .map(({ on }) => ({ id: statement.id, on: on.earliest }));
  });
}
