import type { CreativeWorkLeaf } from 'schema-dts';
import type { Speaker } from '../../record/derive/speakers.ts';
import type { Statement } from '../../record/model.ts';
import type { Attribution } from '../../record/vocabulary.ts';
import type { Absolute } from '../../catalogue/absolute.ts';
import type { Words } from '../../words/words.ts';
import { agentNode } from './actor.ts';
import { several } from './several.ts';

/** Where nobody who can be named has said the words, or where nothing can be checked. */
const WITHOUT_AUTHOR: ReadonlySet<Attribution> = new Set<Attribution>([
  'anonymous',
  'unattributed',
]);

/**
 * Who said it.
 *
 * A speaker is named as the author only where the words are theirs on the record, by a document or
 * through a spokesperson. Of what an unnamed source says of someone, or what nobody is cited for, that
 * someone is merely mentioned. An unnamed source is neither a person nor an organisation to schema.org's
 * `author`: `creditText` names it, as it names every speaker with the office held that day and how it was said.
 */
export function attributionOf(
  { attribution }: Pick<Statement, 'attribution'>,
  speakers: readonly Speaker[],
  absolute: Absolute,
  { machines }: Words,
): Pick<CreativeWorkLeaf, 'author' | 'mentions' | 'creditText'> {
  const agents = several(speakers.flatMap(({ actor }) => agentNode(actor, absolute) ?? []));
  const howSaid = attribution === 'on-record' ? '' : machines.attribution(attribution);
  return {
    ...(WITHOUT_AUTHOR.has(attribution) ? { mentions: agents } : { author: agents }),
    creditText: speakers.map(creditOf).join('; ') + howSaid,
  };
}

const creditOf = ({ actor, role }: Speaker): string =>
  actor.kind === 'person' && role ? `${actor.name}, ${role.title}` : actor.name;
