import type { StatementId } from '../ids.ts';
import type { Ledger, LedgerEntry, LedgerVersion, Statement } from '../model.ts';
import { hashWords, type PublishedWords } from './canonical.ts';
import { publishedVersions } from './entry.ts';

type Published = PublishedWords & Pick<Statement, 'id' | 'aliases' | 'corrections'>;

/** What recording changed in the ledger. */
export interface LedgerUpdate {
  readonly ledger: Ledger;
  /** Ids published for the first time. */
  readonly added: readonly StatementId[];
  /** Ids of which a correction was recorded. */
  readonly corrected: readonly StatementId[];
  /** Ids to which earlier ones now lead. */
  readonly renamed: readonly StatementId[];
}

/**
 * Records what is new or corrected. The record must be free of findings: whether a change is allowed is
 * for the rules to say, not for this. Recording twice is recording once.
 *
 * An id that was given up keeps the successor it had, so that the chain of them tells which id came first.
 * An alias that was never published is recorded with its statement, or not at all.
 *
 * @param today - `YYYY-MM-DD`; a version is never dated before the one it corrects, whatever the clock says
 */
export function recordVersions(
  ledger: Ledger,
  statements: Iterable<Published>,
  today: string,
): LedgerUpdate {
  const next = new Map<StatementId, LedgerEntry>(ledger);
  const update: Record<'added' | 'corrected' | 'renamed', StatementId[]> = {
    added: [],
    corrected: [],
    renamed: [],
  };
  for (const statement of statements) {
    const { id, aliases } = statement;
    const known = publishedVersions(ledger, statement);
    const unrecorded = versionsSince(known ?? [], statement, today);
    next.set(id, [...(known ?? []), ...unrecorded]);
    const givenUp = aliases.filter((alias) =>
      known ? typeof ledger.get(alias) === 'object' : !ledger.has(alias),
    );
    for (const alias of givenUp) next.set(alias, id);
    if (!known) update.added.push(id);
    else {
      if (unrecorded.length > 0) update.corrected.push(id);
      if (givenUp.length > 0) update.renamed.push(id);
    }
  }
  return { ledger: next, ...update };
}

/** The versions of a statement that follow those that are recorded. */
function versionsSince(
  recorded: readonly LedgerVersion[],
  statement: Published,
  today: string,
): LedgerVersion[] {
  const { corrections } = statement;
  const count = recorded.length;
  if (count > corrections.length) return [];
  const hash = hashWords(statement);
  const latest = recorded.at(-1)?.on ?? today;
  const on = today < latest ? latest : today;
  const first: LedgerVersion[] = count === 0 ? [{ on, hash }] : [];
  const corrected = corrections.slice(Math.max(0, count - 1)).map((correction) => ({
    on,
    hash,
    correction: { on: correction.on.edtf, class: correction.class },
  }));
  return [...first, ...corrected];
}
