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

/** Co-speakers named on a list. */
const SHOWN = 3;

/**
 * The line on a statement's speakers.
 *
 * @param isShort - on lists a long list of co-speakers is cut: the statement's page names them all
 */
export function speakerLine(
  [first, ...others]: readonly Speaker[],
  { record, href }: Pick<Catalogue, 'record' | 'href'>,
  words: Words,
  isShort: boolean,
): SpeakerLine {
  const link = ({ actor }: Speaker): Link => ({
    text: actor.name,
    href: href(addresses.actor(actor.id)),
  });
  const country = first!.country === undefined ? undefined : record.countries.get(first!.country);
  const shown = isShort && others.length > SHOWN + 1 ? others.slice(0, SHOWN) : others;
  const more = others.length - shown.length;
  const { separator } = words.labels;
  return {
    name: link(first!),
    rest: [
      ...(first!.role ? [`, ${first!.role.title}`] : []),
      ...(country
        ? [separator, { text: country.name, href: href(addresses.country(country.slug)) }]
        : []),
      ...(shown.length > 0 ? [separator, ...words.statement.together(shown.map(link), more)] : []),
    ],
  };
}
