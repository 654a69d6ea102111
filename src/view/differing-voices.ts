import type { CountryCode } from '../record/ids.ts';
import type { Position } from '../record/vocabulary.ts';
import { addresses } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { LATEST_ROWS } from '../catalogue/paging.ts';
import type { Words } from '../words/words.ts';
import type { Link, Time } from './phrasing.ts';
import { chipOf, type Chip } from './position-chip.ts';
import { shortTimeOf } from './time.ts';

/** Statements that tell of a position of a country and do not set its line. */
export interface DifferingVoices {
  readonly heading: string;
  /** The latest first. */
  readonly voices: readonly {
    readonly when: Time;
    readonly position: Chip<Position>;
    readonly statement: Link;
  }[];
  /** Where not all are shown: how many there are. */
  readonly more?: string;
}

/** @returns undefined if there are none */
export function differingVoices(
  code: CountryCode,
  { positions, href }: Pick<Catalogue, 'positions' | 'href'>,
  words: Words,
): DifferingVoices | undefined {
  const differing = (positions.get(code) ?? []).filter(({ setsLine }) => !setsLine).reverse();
  if (differing.length === 0) return undefined;
  return {
    heading: words.heads.differing,
    voices: differing.slice(0, LATEST_ROWS).map(({ statement, position }) => ({
      when: shortTimeOf(statement.on, words),
      position: chipOf(position, words),
      statement: { text: statement.title, href: href(addresses.statement(statement.id)) },
    })),
    ...(differing.length > LATEST_ROWS && {
      more: words.heads.latestDiffering(LATEST_ROWS, words.number(differing.length)),
    }),
  };
}
