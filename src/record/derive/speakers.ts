import type { ActorId, CountryCode } from '../ids.ts';
import type { Actor, Statement } from '../model.ts';
import { deriveSpeaksFor, type SpeaksFor } from './speaks-for.ts';

/** One of the speakers of a statement, and in what capacity. */
export interface Speaker extends SpeaksFor {
  readonly actor: Actor;
}

/**
 * All speakers of a statement, the first one first. The statement's `for` says whom the first speaks
 * for; co-speakers speak for whom their roles say.
 */
export function deriveSpeakers(
  statement: Statement,
  actors: ReadonlyMap<ActorId, Actor>,
): Speaker[] {
  return [statement.by, ...statement.with].flatMap((id) => {
    const actor = actors.get(id);
    if (!actor) return [];
    const capacity = id === statement.by ? statement : { on: statement.on };
    return { actor, ...deriveSpeaksFor(capacity, actor) };
  });
}

/** The countries and bodies that a statement speaks for, each once, the first speaker's first. */
export const countriesOf = (speakers: readonly Speaker[]): CountryCode[] => [
  ...new Set(speakers.flatMap(({ country }) => country ?? [])),
];
