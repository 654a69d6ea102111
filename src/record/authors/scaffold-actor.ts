import type { ParsedFile } from '../draft.ts';
import { show } from '../problem.ts';
import {
  findRefusals,
  formatFrontMatter,
  oneLine,
  refuseWordless,
  type Refusal,
  type Scaffolded,
} from './scaffold.ts';
import { plainWords } from '../transliterate.ts';

export interface ActorOptions {
  readonly name: string;
  /** Of the role that the speaker holds. */
  readonly title: string;
  readonly rank: string;
  /** Whom the speaker speaks for; absent: for themselves only. */
  readonly for?: string;
  /** First day of the role. */
  readonly from?: string;
  readonly kind?: string;
  /** Instead of an id made of the name. */
  readonly id?: string;
}

/** What a speaker is taken for unless an editor says otherwise. */
export const ACTOR_DEFAULTS = { kind: 'person' } as const;

/**
 * The file of a speaker who holds one role.
 *
 * @param existing - every file of the content folder
 */
export function scaffoldActor(options: ActorOptions, existing: readonly ParsedFile[]): Scaffolded {
  const { rank, for: speaksFor, from, kind } = { ...ACTOR_DEFAULTS, ...options };
  const [name = '', title = ''] = [oneLine(options.name), oneLine(options.title)];
  const words = wordsOf(name, speaksFor);
  if (options.id === undefined && words === '') return { refusals: [refuseWordless('name', name)] };
  const id = options.id ?? words;
  const role = Object.entries({ title, for: speaksFor, rank, from });
  const text = formatFrontMatter({
    name,
    kind,
    roles: [Object.fromEntries(role.filter(([, value]) => value !== undefined))],
  });
  const scaffold = { file: `actors/${id}.md`, text };
  const namesake = options.id === undefined ? refuseNamesake(name, words, existing) : undefined;
  const refusals = namesake ? [namesake] : findRefusals(scaffold, existing);
  return refusals.length > 0 ? { refusals } : { scaffold, refusals: [] };
}

const wordsOf = (name: string, speaksFor?: string): string =>
  plainWords(name, speaksFor === 'UA' ? 'uk' : '').join('-');

/** The same person entered twice would have half of their statements on each page. */
function refuseNamesake(
  name: string,
  words: string,
  existing: readonly ParsedFile[],
): Refusal | undefined {
  const holder = existing.find(({ actor }) =>
    [actor?.fields.name ?? '', ...(actor?.fields.aliases ?? [])].some(
      (other) => wordsOf(other) === words,
    ),
  );
  return (
    holder && {
      option: 'name',
      rule: 'unique-id',
      message: `Unexpected name ${show(name)}, expected a speaker who is not in the record yet: \`${holder.file}\` has it. Someone else of that name needs an id of their own, given with \`--id\`.`,
    }
  );
}
