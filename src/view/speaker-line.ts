import type { Speaker } from '../record/derive/speakers.ts';
import { addresses } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Words } from '../words/words.ts';
import type { Link, Phrasing } from './phrasing.ts';

/** Who said it, in what office, for whom and together with whom. */
export interface SpeakerLine {
  readonly name: Link;
  /** What follows the name: ", Minister for Ice · Antarctica · with Jane Roe and Jean Dupont". */
  readonly rest: Phrasing;
}

/** What such a line is made of. */
export interface SpeakerParts {
  readonly name: Link;
  readonly role?: string;
  readonly country?: Link;
  /** Those who spoke together with the first. */
  readonly others: readonly Link[];
}

/** Co-speakers named on a list. */
const SHOWN = 3;

/**
 * The line on a statement's speakers.
 *
 * @param isShort - on lists a long list of co-speakers is cut: the statement's page names them all
 */
export function speakerLine(
  speakers: readonly Speaker[],
  catalogue: Pick<Catalogue, 'record' | 'href'>,
  words: Words,
  isShort: boolean,
): SpeakerLine {
  const { name, role, country, others } = speakerParts(speakers, catalogue);
  const shown = isShort && others.length > SHOWN + 1 ? others.slice(0, SHOWN) : others;
  const more = others.length - shown.length;
  const { separator } = words.labels;
  return {
    name,
    rest: [
      ...(role === undefined ? [] : [`, ${role}`]),
      ...(country ? [separator, country] : []),
      ...(shown.length > 0 ? [separator, ...words.statement.together(shown, more)] : []),
    ],
  };
}

/** Who spoke, in what office and for whom, for lines that are punctuated in their own way. */
export function speakerParts(
  [first, ...others]: readonly Speaker[],
  { record, href }: Pick<Catalogue, 'record' | 'href'>,
): SpeakerParts {
  const link = ({ actor }: Speaker): Link => ({
    text: actor.name,
    href: href(addresses.actor(actor.id)),
  });
  const country = first!.country === undefined ? undefined : record.countries.get(first!.country);
  return {
    name: link(first!),
    ...(first!.role && { role: first!.role.title }),
    ...(country && {
      country: { text: country.name, href: href(addresses.country(country.slug)) },
    }),
    others: others.map(link),
  };
}
