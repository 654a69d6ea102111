import type { CountryCode } from '../record/ids.ts';
import type { Position } from '../record/vocabulary.ts';
import { addresses } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { LATEST_ROWS } from '../catalogue/paging.ts';
import type { Words } from '../words/words.ts';
import { positionChart, type PositionChart } from './charts/position-chart.ts';
import type { StatementDay } from './country-conditions.ts';
import type { Link, Time } from './phrasing.ts';
import { chipOf, type Chip } from './position-chip.ts';
import { shortTimeOf } from './time.ts';

/** A country's position over time: the chart and, as its table, the stretches in which each held. */
export interface PositionHistory {
  readonly heading: string;
  readonly chart: PositionChart;
  readonly heads: {
    readonly since: string;
    readonly position: string;
    readonly onWordsOf: string;
    readonly lastRepeated: string;
  };
  /** The latest first. */
  readonly rows: readonly {
    readonly since: Time;
    readonly chip: Chip<Position>;
    readonly statement: Link;
    /** Absent where it was never repeated. */
    readonly lastRepeated?: StatementDay;
  }[];
  /** Where not all are shown. */
  readonly all?: Link;
}

/** @returns undefined for a country that told no position */
export function positionHistory(
  code: CountryCode,
  catalogue: Catalogue,
  words: Words,
): PositionHistory | undefined {
  const { record, histories, changes, href } = catalogue;
  const { counts, facets, labels, positions } = words;
  const history = (histories.get(code) ?? []).toReversed();
  if (history.length === 0) return undefined;
  const changesOf = changes.filter(({ country }) => country === code);
  return {
    heading: positions.overTime,
    chart: positionChart(code, catalogue, words),
    heads: {
      since: labels.since,
      position: facets.position.label.one,
      onWordsOf: positions.onWordsOf,
      lastRepeated: positions.lastRepeated,
    },
    rows: history.slice(0, LATEST_ROWS).map(({ position, since, confirmedBy }) => ({
      since: shortTimeOf(since.on, words),
      chip: chipOf(position, words),
      statement: { text: since.title, href: href(addresses.statement(since.id)) },
      ...(confirmedBy !== since && {
        lastRepeated: {
          href: href(addresses.statement(confirmedBy.id)),
          when: shortTimeOf(confirmedBy.on, words),
          label: confirmedBy.title,
        },
      }),
    })),
    ...(history.length > LATEST_ROWS && {
      all: {
        text: positions.allChanges(counts.changesOfPosition(changesOf.length)),
        href: href(addresses.changesOf(record.countries.get(code)!.slug)),
      },
    }),
  };
}
