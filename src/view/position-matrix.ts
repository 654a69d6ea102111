import type { Country } from '../record/model.ts';
import type { Position } from '../record/vocabulary.ts';
import { addresses } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import {
  currentPosition,
  encodeHistory,
  monthsOf,
  standingsOn,
  type Period,
} from '../catalogue/standing.ts';
import type { Words } from '../words/words.ts';
import { matrixRow, shownMonths, type MatrixCell } from './matrix.ts';
import { byYear, monthLink, nameOfMonth, type MonthLink } from './month-link.ts';
import type { Link, Phrasing } from './phrasing.ts';
import { chipOf, type Chip } from './position-chip.ts';

/** Where each country stood at the end of each month. */
export interface PositionMatrix {
  readonly label: string;
  readonly caption: string;
  readonly head: { readonly country: string; readonly position: string };
  /** The years above the months, each with how many months of it are shown. */
  readonly years: readonly { readonly year: string; readonly length: number }[];
  readonly months: readonly MonthLink[];
  readonly rows: readonly MatrixRow[];
  /** The months before those shown, year by year. */
  readonly earlier?: { readonly heading: string; readonly years: readonly Phrasing[] };
  /** The countries that have no row. */
  readonly silent?: Phrasing;
}

interface MatrixRow {
  readonly country: Link;
  /** As `encodeHistory` writes it. */
  readonly history: string;
  readonly position: Chip<Position>;
  readonly cells: readonly ShownCell[];
}

interface ShownCell {
  /** How many months it spans. */
  readonly length: number;
  readonly position?: Position;
  /** To the statement that the position rests on, with what those are told who see it and who hear it. */
  readonly link?: Link & { readonly title: string; readonly label: string };
  /** Where no position was found: for those who hear it. */
  readonly silence?: string;
}

/** Months a cell must span for the whole word to fit. */
const ROOM_FOR_WORD = 3;

/** The matrix of countries by month. */
export function positionMatrix(period: Period, catalogue: Catalogue, words: Words): PositionMatrix {
  const { record, histories, href } = catalogue;
  const all = monthsOf(period);
  const standings = standingsOn(catalogue);
  const countries = standings.map(({ country }) => record.countries.get(country)!);
  const heard = countries.filter(({ code }) => currentPosition(catalogue, code));
  const silent = countries.filter((country) => !heard.includes(country));
  const months = shownMonths(
    heard.map(({ code }) => histories.get(code)!),
    all,
  );
  const earlier = byYear(all.slice(0, -months.length));
  return {
    label: words.positions.matrix,
    caption: words.positions.matrixCaption,
    head: { country: words.facets.country.label.one, position: words.facets.position.label.one },
    years: byYear(months).map(([year, of]) => ({ year, length: of.length })),
    months: months.map((month) => monthLink(month, catalogue, words)),
    rows: heard.map((country) => rowOf(country, months, catalogue, words)),
    ...(earlier.length > 0 && {
      earlier: {
        heading: words.positions.earlierMonths,
        years: earlier.map(([year, of]) =>
          words.positions.monthsOf(
            year,
            of.map((month): Link => {
              const { text, href: to } = monthLink(month, catalogue, words);
              return { text, href: to };
            }),
          ),
        ),
      },
    }),
    ...(silent.length > 0 && {
      silent: words.positions.silent(
        words.counts.countries(silent.length),
        silent.map(({ name, slug }): Link => ({ text: name, href: href(addresses.country(slug)) })),
      ),
    }),
  };
}

function rowOf(
  { code, name, slug }: Country,
  months: readonly string[],
  catalogue: Catalogue,
  words: Words,
): MatrixRow {
  const history = catalogue.histories.get(code)!;
  return {
    country: { text: name, href: catalogue.href(addresses.country(slug)) },
    history: encodeHistory(history),
    position: chipOf(currentPosition(catalogue, code)!.position, words),
    cells: matrixRow(history, months).map((cell) => cellOf(cell, catalogue, words)),
  };
}

function cellOf(
  { first, last, length, held }: MatrixCell,
  { href }: Pick<Catalogue, 'href'>,
  words: Words,
): ShownCell {
  const { positions, vocabulary } = words;
  const span =
    first === last
      ? nameOfMonth(first, words)
      : positions.period(nameOfMonth(first, words), nameOfMonth(last, words));
  if (!held) return { length, silence: positions.during(vocabulary.noPosition, span) };
  const { position, since } = held;
  const label = vocabulary.positions[position];
  return {
    length,
    position,
    link: {
      text: length >= ROOM_FOR_WORD ? label : vocabulary.positionAbbreviations[position],
      href: href(addresses.statement(since.id)),
      title: positions.during(label, span),
      label: positions.duringOn(label, span, since.title),
    },
  };
}
