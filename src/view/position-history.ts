import type { HeldPosition } from '../record/derive/positions.ts';
import type { CountryCode } from '../record/ids.ts';
import type { Position } from '../record/vocabulary.ts';
import { addresses } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { changesByCountry } from '../catalogue/country-changes.ts';
import { LATEST_ROWS } from '../catalogue/paging.ts';
import type { Words } from '../words/words.ts';
import { positionChart, type PositionChart } from './charts/position-chart.ts';
import type { Link, Time } from './phrasing.ts';
import { chipOf, type Chip } from './position-chip.ts';
import { shortTimeOf } from './time.ts';

/** A country's position over time: the chart and, as its table, the stretches in which each held. */
export interface PositionHistory {
  readonly heading: string;
  readonly chart: PositionChart;
  readonly head: Readonly<Record<'since' | 'position' | 'basis' | 'repeated', string>>;
  /** The latest first. */
  readonly rows: readonly HistoryRow[];
  /** Where not all are shown: leads to all. */
  readonly all?: Link;
}

interface HistoryRow {
  readonly since: Time;
  readonly position: Chip<Position>;
  /** The statement that it rests on. */
  readonly basis: Link;
  /** The statement that repeated it last, if another one did. */
  readonly repeated?: { readonly when: Time; readonly href: string; readonly label: string };
}

/** @param code - of a country of which a position was found */
export function positionHistory(
  code: CountryCode,
  catalogue: Catalogue,
  words: Words,
): PositionHistory {
  const history = (catalogue.histories.get(code) ?? []).toReversed();
  const number = changesByCountry(catalogue).get(code)?.length ?? 0;
  const { slug } = catalogue.record.countries.get(code)!;
  return {
    heading: words.positions.overTime,
    chart: positionChart(code, catalogue, words),
    head: {
      since: words.labels.since,
      position: words.facets.position.label.one,
      basis: words.positions.onWordsOf,
      repeated: words.positions.lastRepeated,
    },
    rows: history.slice(0, LATEST_ROWS).map((held) => historyRow(held, catalogue, words)),
    ...(history.length > LATEST_ROWS && {
      all: {
        text: words.positions.allChanges(words.counts.changesOfPosition(number)),
        href: catalogue.href(addresses.changesOf(slug)),
      },
    }),
  };
}

const historyRow = (
  { position, since, confirmedBy }: HeldPosition,
  { href }: Pick<Catalogue, 'href'>,
  words: Words,
): HistoryRow => ({
  since: shortTimeOf(since.on, words),
  position: chipOf(position, words),
  basis: { text: since.title, href: href(addresses.statement(since.id)) },
  ...(confirmedBy !== since && {
    repeated: {
      when: shortTimeOf(confirmedBy.on, words),
      href: href(addresses.statement(confirmedBy.id)),
      label: confirmedBy.title,
    },
  }),
});
