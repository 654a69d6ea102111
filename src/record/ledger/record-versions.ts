import type { Statement } from '../model.ts';
import { hashWords, type PublishedWords } from './canonical.ts';
import type { Ledger, LedgerEntry, LedgerVersion } from './ledger.ts';

type Published = PublishedWords & Pick<Statement, 'id' | 'aliases' | 'corrections'>;

/** What recording changed in the ledger. */
export interface LedgerUpdate {
  readonly ledger: Ledger;
  /** Ids published for the first time. */
  readonly added: readonly string[];
  /** Ids of which a correction was recorded. */
  readonly corrected: readonly string[];
  /** Ids that took the place of others. */
  readonly renamed: readonly string[];
}

/**
 * Records what is new or corrected. The record must be free of findings: whether a change is allowed is
 * for the rules to say, not for this.
 *
 * @param today - `YYYY-MM-DD`
 */
export function recordVersions(
  ledger: Ledger,
  statements: Iterable<Published>,
  today: string,
): LedgerUpdate {
  const next = new Map<string, LedgerEntry>(ledger);
  const update = { added: [] as string[], corrected: [] as string[], renamed: [] as string[] };
  for (const statement of statements) {
    const { id, aliases, corrections } = statement;
    for (const alias of aliases) {
      const former = next.get(alias);
      if (former === undefined || typeof former === 'string') continue;
      if (!next.has(id)) {
        next.set(id, former);
        update.renamed.push(id);
      }
      next.set(alias, id);
    }
    const known = next.get(id);
    const versions: LedgerVersion[] = Array.isArray(known) ? [...known] : [];
    const hash = hashWords(statement);
    if (versions.length === 0) {
      versions.push({ on: today, hash });
      update.added.push(id);
    }
    const recorded = versions.length - 1;
    for (const { on, class: kind } of corrections.slice(recorded)) {
      versions.push({ on: today, hash, correction: { on: on.edtf, class: kind } });
      if (!update.corrected.includes(id)) update.corrected.push(id);
    }
    next.set(id, versions);
  }
  return { ledger: next, ...update };
}
