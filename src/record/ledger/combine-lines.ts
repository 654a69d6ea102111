import type { StatementId } from '../ids.ts';
import type { LedgerEntry, LedgerVersion } from '../model.ts';
import { continuesVersions } from './entry.ts';

/** One line of the file that could be read. */
export interface LedgerLine {
  /** From 1. */
  readonly line: number;
  readonly id: StatementId;
  readonly entry: LedgerEntry;
}

type LinesById = ReadonlyMap<StatementId, readonly LedgerLine[]>;

/**
 * Makes one entry of all the lines of a statement.
 *
 * Git's union merge keeps both lines where two branches changed the same line or neighbouring ones, so
 * that an earlier state of a line may stand beside a later one. The later one holds all that the earlier
 * one holds, and counts; of two days on which the same version was recorded the earlier one counts.
 *
 * @returns by id, in the order of the lines; undefined where neither line continues the other, for then
 *   it is for an editor to say what was published
 */
export function combineLines(byId: LinesById): Map<StatementId, LedgerEntry | undefined> {
  return new Map([...byId.keys()].map((id) => [id, combineEntry(id, byId)]));
}

function combineEntry(id: StatementId, byId: LinesById): LedgerEntry | undefined {
  const lists = versionLists(id, byId);
  const versions = combineVersions(lists);
  const [successor, ...others] = successors(id, byId);
  if (successor === undefined) return versions;
  if (others.length > 0) return undefined;
  if (lists.length === 0) return successor;
  const taken = combineVersions(versionLists(lastSuccessor(id, byId), byId));
  return versions && taken && continuesVersions(taken, versions) ? successor : undefined;
}

/** The end of a chain of ids of which each took the place of the one before. */
function lastSuccessor(id: StatementId, byId: LinesById): StatementId {
  const chain = new Set([id]);
  for (const each of chain) for (const next of successors(each, byId)) chain.add(next);
  return [...chain].at(-1)!;
}

const versionLists = (id: StatementId, byId: LinesById): (readonly LedgerVersion[])[] =>
  (byId.get(id) ?? []).flatMap(({ entry }) => (typeof entry === 'string' ? [] : [entry]));

const successors = (id: StatementId, byId: LinesById): StatementId[] => [
  ...new Set((byId.get(id) ?? []).flatMap(({ entry }) => (typeof entry === 'string' ? entry : []))),
];

function combineVersions(lists: readonly (readonly LedgerVersion[])[]) {
  const [longest, ...others] = lists.toSorted((a, b) => b.length - a.length);
  if (!longest || !others.every((other) => continuesVersions(longest, other))) return undefined;
  return longest.map((version, index) => {
    const days = lists.flatMap((list) => list[index]?.on ?? []);
    return { ...version, on: days.sort()[0]! };
  });
}
