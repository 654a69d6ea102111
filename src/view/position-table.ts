import type { Position } from '../record/vocabulary.ts';
import { addresses } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { encodeHistory, groupByPosition, type Standing } from '../catalogue/standing.ts';
import type { Words } from '../words/words.ts';
import type { Link } from './phrasing.ts';
import { chipOf, type Chip } from './position-chip.ts';

/** The countries by position. */
export interface PositionTable {
  readonly caption: string;
  readonly head: {
    readonly position: string;
    readonly number: string;
    readonly countries: string;
  };
  /** Of every position, be it without a country, and last those of whom nothing was found. */
  readonly rows: readonly PositionRow[];
}

interface PositionRow {
  /** By which a script finds the row; empty for the countries of whom nothing was found. */
  readonly id: Position | '';
  readonly position?: { readonly chip: Chip<Position>; readonly href: string };
  /** In place of a position. */
  readonly label?: string;
  readonly countries: readonly CountryLink[];
}

interface CountryLink extends Link {
  /** As `encodeHistory` writes it; absent for a country that was never heard. */
  readonly history?: string;
}

/** @param caption - as of when */
export function positionTable(
  standings: readonly Standing[],
  caption: string,
  { record, histories, href }: Pick<Catalogue, 'record' | 'histories' | 'href'>,
  words: Words,
): PositionTable {
  const { positions, silent } = groupByPosition(standings);
  const countries = (group: readonly Standing[]): CountryLink[] =>
    group.map(({ country }) => {
      const { name, slug } = record.countries.get(country)!;
      const history = encodeHistory(histories.get(country) ?? []);
      return {
        text: name,
        href: href(addresses.country(slug)),
        ...(history !== '' && { history }),
      };
    });
  return {
    caption,
    head: {
      position: words.facets.position.label.one,
      number: words.labels.number,
      countries: words.facets.country.label.many,
    },
    rows: [
      ...positions.map(([position, group]) => ({
        id: position,
        position: { chip: chipOf(position, words), href: href(addresses.position(position)) },
        countries: countries(group),
      })),
      { id: '', label: words.positions.noStatement, countries: countries(silent) },
    ],
  };
}
