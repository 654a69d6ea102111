import type { CountryCode } from '../record/ids.ts';
import type { Position } from '../record/vocabulary.ts';
import { addresses } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { LATEST_ROWS } from '../catalogue/paging.ts';
import type { Words } from '../words/words.ts';
import { countryConditions, type CountryConditions } from './country-conditions.ts';
import { countryStanding, type CountryStanding } from './country-standing.ts';
import type { Link, Phrase, Time } from './phrasing.ts';
import { chipOf, type Chip } from './position-chip.ts';
import { positionHistory, type PositionHistory } from './position-history.ts';
import { shortTimeOf, timeOf } from './time.ts';

/** What is told of a country above the list of statements: on the list's first page all of it. */
export interface CountryHead {
  readonly first?: {
    readonly standing: CountryStanding;
    readonly properties: readonly { readonly label: string; readonly value: Phrase }[];
    readonly history?: PositionHistory;
    readonly differing?: DifferingVoices;
    readonly conditions?: CountryConditions;
  };
  /** The two orders in which the statements can be read; absent where there is none. */
  readonly orders?: {
    readonly label: string;
    /** "12 statements:" */
    readonly size: string;
    readonly links: readonly (Link & { readonly isCurrent: boolean })[];
  };
}

/** Voices that did not set the country's line, the latest first. */
export interface DifferingVoices {
  readonly heading: string;
  readonly voices: readonly {
    readonly when: Time;
    readonly chip: Chip<Position>;
    readonly statement: Link;
  }[];
  /** Where not all are shown. */
  readonly more?: string;
}

interface Options {
  readonly isFirst: boolean;
  /** In which order the statements below are. */
  readonly order: 'speaker' | 'time';
}

export function countryHead(
  code: CountryCode,
  { isFirst, order }: Options,
  catalogue: Catalogue,
  words: Words,
): CountryHead {
  const { record, byFacet, href } = catalogue;
  const { slug } = record.countries.get(code)!;
  const total = byFacet.country.get(code)?.length ?? 0;
  const { navigation, counts } = words;
  const linkTo = (text: string, address: string, isCurrent: boolean) => ({
    text,
    href: href(`${address}#statements`),
    isCurrent,
  });
  return {
    ...(isFirst && { first: wholeHead(code, catalogue, words) }),
    ...(total > 0 && {
      orders: {
        label: navigation.order,
        size: navigation.sizeBeforeOrder(counts.statements(total)),
        links: [
          linkTo(navigation.bySpeaker, addresses.country(slug), order === 'speaker'),
          linkTo(navigation.byTime, addresses.countryTimeline(slug), order === 'time'),
        ],
      },
    }),
  };
}

function wholeHead(code: CountryCode, catalogue: Catalogue, words: Words): CountryHead['first'] {
  const { memberships, voice, checked } = catalogue.record.countries.get(code)!;
  const { heads, plainList } = words;
  const history = positionHistory(code, catalogue, words);
  const differing = differingVoices(code, catalogue, words);
  const conditions = countryConditions(code, catalogue, words);
  return {
    standing: countryStanding(code, catalogue, words),
    properties: [
      ...(memberships.length > 0
        ? [{ label: heads.memberOf, value: plainList(memberships).join('') }]
        : []),
      ...(voice === 'both' ? [] : [{ label: heads.setsLine, value: heads.voices[voice] }]),
      {
        label: heads.lastSearched,
        value: checked ? timeOf(checked, words) : heads.notSearched,
      },
    ],
    ...(history && { history }),
    ...(differing && { differing }),
    ...(conditions && { conditions }),
  };
}

function differingVoices(
  code: CountryCode,
  { positions, href }: Catalogue,
  words: Words,
): DifferingVoices | undefined {
  const differing = (positions.get(code) ?? []).filter(({ setsLine }) => !setsLine).toReversed();
  if (differing.length === 0) return undefined;
  const { heads, number } = words;
  return {
    heading: heads.differing,
    voices: differing.slice(0, LATEST_ROWS).map(({ statement, position }) => ({
      when: shortTimeOf(statement.on, words),
      chip: chipOf(position, words),
      statement: { text: statement.title, href: href(addresses.statement(statement.id)) },
    })),
    ...(differing.length > LATEST_ROWS && {
      more: heads.latestDiffering(LATEST_ROWS, number(differing.length)),
    }),
  };
}
