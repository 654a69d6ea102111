import type { CountryCode } from '../record/ids.ts';
import type { Country } from '../record/model.ts';
import { addresses } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { currentPosition } from '../catalogue/standing.ts';
import type { Words } from '../words/words.ts';
import { countryConditions, type CountryConditions } from './country-conditions.ts';
import { countryStanding, type CountryStanding } from './country-standing.ts';
import { differingVoices, type DifferingVoices } from './differing-voices.ts';
import type { PageLink } from './navigation.ts';
import type { Phrasing } from './phrasing.ts';
import { positionHistory, type PositionHistory } from './position-history.ts';
import { timeOf } from './time.ts';

/** What is told of a country above the list of its statements. */
export interface CountryHead {
  /** Only above the first page of the list. */
  readonly about?: AboutCountry;
  /** The two orders in which the statements can be read; absent if there are none. */
  readonly orders?: {
    readonly label: string;
    /** How many statements there are. */
    readonly lead: string;
    readonly links: readonly PageLink[];
  };
}

interface AboutCountry {
  readonly standing: CountryStanding;
  readonly properties: readonly { readonly label: string; readonly value: Phrasing }[];
  /** Absent if no position was found. */
  readonly history?: PositionHistory;
  readonly differing?: DifferingVoices;
  readonly conditions?: CountryConditions;
}

interface Options {
  /** Whether this is the first page of the list. */
  readonly isFirst: boolean;
  /** In which order the list is. */
  readonly order: 'speaker' | 'time';
}

export function countryHead(
  code: CountryCode,
  { isFirst, order }: Options,
  catalogue: Catalogue,
  words: Words,
): CountryHead {
  const { slug } = catalogue.record.countries.get(code)!;
  const number = catalogue.byFacet.country.get(code)?.length ?? 0;
  const link = (text: string, address: string, isCurrent: boolean): PageLink => ({
    text,
    href: catalogue.href(`${address}#statements`),
    ...(isCurrent && { current: 'true' }),
  });
  return {
    ...(isFirst && { about: aboutCountry(code, catalogue, words) }),
    ...(number > 0 && {
      orders: {
        label: words.navigation.order,
        lead: words.heads.ordered(words.counts.statements(number)),
        links: [
          link(words.navigation.bySpeaker, addresses.country(slug), order === 'speaker'),
          link(words.navigation.byTime, addresses.countryTimeline(slug), order === 'time'),
        ],
      },
    }),
  };
}

function aboutCountry(code: CountryCode, catalogue: Catalogue, words: Words): AboutCountry {
  const differing = differingVoices(code, catalogue, words);
  const conditions = countryConditions(catalogue.byFacet.country.get(code) ?? [], catalogue, words);
  return {
    standing: countryStanding(code, catalogue, words),
    properties: propertiesOf(catalogue.record.countries.get(code)!, words),
    ...(currentPosition(catalogue, code) && { history: positionHistory(code, catalogue, words) }),
    ...(differing && { differing }),
    ...(conditions && { conditions }),
  };
}

function propertiesOf(
  { memberships, voice, checked }: Country,
  words: Words,
): AboutCountry['properties'] {
  const { heads, plainList } = words;
  return [
    ...(memberships.length > 0 ? [{ label: heads.memberOf, value: plainList(memberships) }] : []),
    ...(voice === 'both' ? [] : [{ label: heads.setsLine, value: [heads.voices[voice]] }]),
    { label: heads.lastSearched, value: [checked ? timeOf(checked, words) : heads.notSearched] },
  ];
}
