import type { Change } from '../record/derive/changes.ts';
import type { Position } from '../record/vocabulary.ts';
import { addresses } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Words } from '../words/words.ts';
import type { Link, Time } from './phrasing.ts';
import { chipOf, type Chip } from './position-chip.ts';
import { shortTimeOf } from './time.ts';

/** Changes of position, each with the statement it rests on. */
export interface ChangeList {
  /** Between the former and the new position. */
  readonly to: string;
  readonly changes: readonly {
    readonly when: Time;
    readonly country: Link;
    readonly from: Chip<Position>;
    readonly to: Chip<Position>;
    /** How long the former position had held. */
    readonly held?: string;
    readonly statement: Link;
  }[];
}

/** @param withDuration - say how long the former position had held */
export const changeList = (
  changes: readonly Change[],
  { withDuration }: { readonly withDuration: boolean },
  { record, href }: Pick<Catalogue, 'record' | 'href'>,
  words: Words,
): ChangeList => ({
  to: words.positions.changedTo,
  changes: changes.map(({ country, from, to, heldDays }) => {
    const { name, slug } = record.countries.get(country)!;
    return {
      when: shortTimeOf(to.since.on, words),
      country: { text: name, href: href(addresses.country(slug)) },
      from: chipOf(from.position, words),
      to: chipOf(to.position, words),
      ...(withDuration && { held: words.positions.after(words.dates.duration(heldDays)) }),
      statement: { text: to.since.title, href: href(addresses.statement(to.since.id)) },
    };
  }),
});
