import type { StatementId } from '../ids.ts';
import type { PublicRecord } from '../model.ts';
import { recordVersions } from './record-versions.ts';

/** Ids of the statements of which the ledger does not know everything: `npm run ledger` records them. */
export function findUnrecorded({
  statements,
  ledger,
}: Pick<PublicRecord, 'statements' | 'ledger'>): StatementId[] {
  const { added, corrected, renamed } = recordVersions(ledger, statements.values(), '');
  return [...new Set([...added, ...corrected, ...renamed])];
}
