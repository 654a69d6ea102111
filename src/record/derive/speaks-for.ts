import type { Actor, CountryCode, Role, Statement } from '../model.ts';
import { compareText, type PartialDate } from '../partial-date.ts';
import { canSpeakForCountry, RANKS_IN_ORDER, type Rank } from '../vocabulary.ts';

/** In what capacity a statement was made. */
export interface SpeaksFor {
  /** The role held on that day; absent if the actor held none. */
  readonly role?: Role;
  /** The country or body; absent if the speaker spoke for themselves only. */
  readonly country?: CountryCode;
  readonly rank: Rank;
  /** Whether the rank is one that can commit that country or body. */
  readonly isAuthoritative: boolean;
}

/**
 * The role that an actor held on a day. Of several, the one of the highest rank; of equal rank, the one
 * that began last (an unknown beginning counts as earliest); of those, the first in the file.
 *
 * @param on - where it is vaguer than a day, a role held on any day it can mean counts
 */
export function findRoleOn(actor: Pick<Actor, 'roles'>, on: PartialDate): Role | undefined {
  return actor.roles
    .filter(
      ({ from, to }) => (!from || from.earliest <= on.latest) && (!to || on.earliest <= to.latest),
    )
    .toSorted(
      (a, b) =>
        RANKS_IN_ORDER.indexOf(a.rank) - RANKS_IN_ORDER.indexOf(b.rank) ||
        compareText(b.from?.earliest ?? '', a.from?.earliest ?? ''),
    )[0];
}

/**
 * Whom a statement speaks for: the statement's own `for`, else that of the role its speaker held that
 * day (`docs/design.md`, section 5). Rank `lawmaker` and below is kept with its country but is never
 * authoritative.
 */
export function deriveSpeaksFor(
  statement: Pick<Statement, 'on' | 'for'>,
  actor: Pick<Actor, 'roles'>,
): SpeaksFor {
  const role = findRoleOn(actor, statement.on);
  const rank = role?.rank ?? 'none';
  const country = statement.for === 'none' ? undefined : (statement.for ?? role?.for);
  return {
    ...(role && { role }),
    ...(country !== undefined && { country }),
    rank,
    isAuthoritative: country !== undefined && canSpeakForCountry(rank),
  };
}
