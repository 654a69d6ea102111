import type { PublicRecord } from '../model.ts';

/** Ids of the statements of which the ledger does not know the newest version: `npm run ledger` records them. */
export function findUnrecorded({
  statements,
  ledger,
}: Pick<PublicRecord, 'statements' | 'ledger'>): string[] {
  return [...statements.values()]
    .filter(({ id, corrections }) => {
      const versions = ledger.get(id);
      return !Array.isArray(versions) || versions.length - 1 < corrections.length;
    })
    .map(({ id }) => id);
}
