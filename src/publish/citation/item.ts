import { isRetracted } from '../../record/derive/positions.ts';
import type { StatementId } from '../../record/ids.ts';
import type { Statement } from '../../record/model.ts';
import type { PartialDate } from '../../record/partial-date.ts';
import type { Attribution } from '../../record/vocabulary.ts';
import { addresses } from '../../catalogue/addresses.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { currentVersion } from '../../catalogue/versions.ts';
import type { Words } from '../../words/words.ts';
import { citedName, type CitedName } from './names.ts';

/** What every format of a citation is made of. */
export interface CitedStatement {
  readonly id: StatementId;
  readonly title: string;
  /** Empty where nobody who can be named has said it. */
  readonly authors: readonly CitedName[];
  /** Name of this record: the words are cited as they stand here, not as the speaker's own publication. */
  readonly container: string;
  /** What kind of thing is cited. */
  readonly genre: string;
  /** When it was said. */
  readonly on: PartialDate;
  /** The day of the version that is cited, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Short hash of that version. */
  readonly version: string;
  /** Full address of that version. */
  readonly url: string;
}

/** Where nobody stands for the words: what someone "is said" to want is not theirs to be cited for. */
const NOT_THEIR_WORDS: ReadonlySet<Attribution> = new Set<Attribution>([
  'anonymous',
  'unattributed',
]);

/**
 * The entry of a statement in this record, as something to cite.
 *
 * Its authors are the speakers, except where an unnamed source or nobody reports what they said: then it
 * has none and is cited by its title, which names them. An unnamed source itself is named as it is.
 */
export function citedStatement(
  statement: Statement,
  { record, speakers, absolute }: Pick<Catalogue, 'record' | 'speakers' | 'absolute'>,
  { citing }: Words,
): CitedStatement {
  const { id, title, on, attribution } = statement;
  const { short, on: asOf } = currentVersion(statement, record);
  const actors = (speakers.get(id) ?? []).map(({ actor }) => actor);
  const authors = NOT_THEIR_WORDS.has(attribution)
    ? actors.filter(({ kind }) => kind === 'unnamed-source')
    : actors;
  return {
    id,
    title,
    authors: authors.map(citedName),
    container: record.site.name,
    genre: isRetracted(statement) ? citing.retractedGenre : citing.genre,
    on,
    asOf,
    version: short,
    url: absolute(`${addresses.statement(id)}#v-${short}`),
  };
}
