import type { StatementId } from '../ids.ts';
import type { Relation, Statement } from '../model.ts';

/** A relation as seen from the statement that it points to. */
export interface IncomingRelation {
  readonly type: Relation['type'];
  readonly from: StatementId;
}

/** For each statement that others point to: who does, and how; in the order of the statements given. */
export function deriveIncomingRelations(
  statements: Iterable<Pick<Statement, 'id' | 'relations'>>,
): Map<StatementId, IncomingRelation[]> {
  const incoming = new Map<StatementId, IncomingRelation[]>();
  for (const { id, relations } of statements) {
    for (const { type, to } of relations) {
      const known = incoming.get(to) ?? [];
      known.push({ type, from: id });
      incoming.set(to, known);
    }
  }
  return incoming;
}
