import type { CountryCode } from '../record/ids.ts';
import type { Position } from '../record/vocabulary.ts';
import { addresses } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { currentPosition } from '../catalogue/standing.ts';
import type { Words } from '../words/words.ts';
import type { Link, Phrasing, Time } from './phrasing.ts';
import { chipOf, type Chip } from './position-chip.ts';
import { timeOf } from './time.ts';

/** Where a country stands, since when, and on whose words: one sentence. */
export interface CountryStanding {
  /** Absent if no position was found. */
  readonly chip?: Chip<Position>;
  readonly sentence: Phrasing;
}

export function countryStanding(
  code: CountryCode,
  catalogue: Catalogue,
  words: Words,
): CountryStanding {
  const { record, speakers, href } = catalogue;
  const { name } = record.countries.get(code)!;
  const current = currentPosition(catalogue, code);
  const speaker =
    current && speakers.get(current.since.id)!.find(({ country }) => country === code);
  if (!current || !speaker) return { sentence: [words.positions.countryNotTold(name)] };
  const { position, since } = current;
  return {
    chip: chipOf(position, words),
    sentence: words.positions.standing<Link | Time>(
      name,
      words.vocabulary.positionSentences[position],
      timeOf(since.on, words),
      { text: speaker.actor.name, href: href(addresses.actor(speaker.actor.id)) },
      { text: since.title, href: href(addresses.statement(since.id)) },
    ),
  };
}
