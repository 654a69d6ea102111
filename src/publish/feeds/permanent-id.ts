import { v5 } from 'uuid';
import type { StatementId } from '../../record/ids.ts';
import type { Ledger, Statement } from '../../record/model.ts';

/** Made once, at random. Another value would show every entry to every reader as new. */
const NAMESPACE = '3a6b5ec7-98c4-4a8d-8228-ab72db1326ef';

/**
 * A name for a feed or an entry that depends on nothing but what it is of: a UUID of version 5 (RFC 9562)
 * as a URN, so that it survives a change of the site's address.
 *
 * @example permanentId('statement', '2025-04-10-healey-plans-real')
 */
export const permanentId = (kind: string, ...key: readonly string[]): string =>
  `urn:uuid:${v5([kind, ...key].join(':'), NAMESPACE)}`;

/**
 * The id under which a statement was first published, so that no reader takes a renamed one for another.
 *
 * The ledger says of an id that was given up which one took its place: an id that took the place of another
 * is not the first. Where that leaves several, the first of the statement's aliases counts as the earliest.
 */
export function firstId(
  { id, aliases }: Pick<Statement, 'id' | 'aliases'>,
  ledger: Ledger,
): StatementId {
  const later = new Set(aliases.map((alias) => ledger.get(alias)));
  return [...aliases, id].find((each) => !later.has(each)) ?? id;
}
