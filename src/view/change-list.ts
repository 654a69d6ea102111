import type { Change } from '../record/derive/changes.ts';
import type { Position } from '../record/vocabulary.ts';
import { addresses } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Words } from '../words/words.ts';
import type { Link, Time } from './phrasing.ts';
import { chipOf, type Chip } from './position-chip.ts';
import { shortTimeOf } from './time.ts';

/** A change of position as lists show it: "Italy: Considering to Ruled out". */
export interface ListedChange {
  readonly when: Time;
  readonly country: Link;
  readonly from: Chip<Position>;
  /** Between the two positions. */
  readonly to: string;
  readonly position: Chip<Position>;
  /** How long the former position had held. */
  readonly after?: string;
  /** The statement that it rests on. */
  readonly basis: Link;
}

/** @param withDuration - tell how long the former position had held */
export const changeList = (
  changes: readonly Change[],
  { withDuration = false }: { readonly withDuration?: boolean },
  { record, href }: Pick<Catalogue, 'record' | 'href'>,
  words: Words,
): ListedChange[] =>
  changes.map(({ country, from, to, heldDays }) => {
    const { name, slug } = record.countries.get(country)!;
    return {
      when: shortTimeOf(to.since.on, words),
      country: { text: name, href: href(addresses.country(slug)) },
      from: chipOf(from.position, words),
      to: words.positions.changedTo,
      position: chipOf(to.position, words),
      ...(withDuration && { after: words.positions.after(words.dates.duration(heldDays)) }),
      basis: { text: to.since.title, href: href(addresses.statement(to.since.id)) },
    };
  });
