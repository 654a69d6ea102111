import { placeOf, type Draft } from './draft.ts';
import { show, suggest } from './problem.ts';
import type { RecordFinding } from './rule.ts';

/** Ids that an entry refers to, with the path of each within its data. */
export type References<Id extends string = string> = readonly (readonly [
  path: string,
  id: Id | undefined,
])[];

/** Paths and ids of a list field: `also/0`, `also/1`, … */
export const listReferences = <Id extends string>(
  path: string,
  ids: readonly Id[] | undefined,
): References<Id> => (ids ?? []).map((id, index) => [`${path}/${String(index)}`, id]);

/**
 * Finds the references that lead nowhere.
 *
 * @param noun - what the id names: "actor"
 * @param home - where such ids are defined: "`content/actors/`"
 */
export function* findUnknown<Id extends string>(
  draft: Draft<unknown>,
  references: References<Id>,
  known: ReadonlySet<Id>,
  noun: string,
  home: string,
): Generator<RecordFinding> {
  for (const [path, id] of references) {
    if (id === undefined || known.has(id)) continue;
    const suggestion = suggest(id, [...known]);
    yield {
      ...placeOf(draft, path),
      message: `Unexpected ${noun} ${show(id)}, expected an id from ${home}.`,
      ...(suggestion !== undefined && { suggestion }),
    };
  }
}

/** The ids of drafts, those with findings of their own included. */
export const idsOf = <Id extends string>(drafts: readonly Draft<unknown, Id>[]): Set<Id> =>
  new Set(drafts.map(({ id }) => id));
