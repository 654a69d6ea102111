import type { CountryCode } from '../../record/ids.ts';
import type { Position } from '../../record/vocabulary.ts';
import { addresses } from '../../catalogue/addresses.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { encodeHistory, type Standing } from '../../catalogue/standing.ts';
import type { Words } from '../../words/words.ts';
import { EUROPE_VIEW, ON_EUROPE_VIEW, WORLD_VIEW, type MapView } from './views.ts';

/** Where countries stand, on a large map of Europe and a small one of the rest of the world. */
export interface PositionMap {
  readonly maps: readonly DrawnMap[];
  /** Whose lines they are. */
  readonly credit: string;
}

interface DrawnMap {
  /** For those who do not see it. */
  readonly label: string;
  readonly width: number;
  readonly height: number;
  /** The path of all land that is no country of the record. */
  readonly land: string;
  /** Of the dots of small countries. */
  readonly radius: number;
  readonly countries: readonly DrawnCountry[];
}

interface DrawnCountry {
  readonly name: string;
  readonly href: string;
  /** "Italy: ruled out" */
  readonly label: string;
  readonly position?: Position;
  /** As `encodeHistory` writes it; absent for a country that was never heard. */
  readonly history?: string;
  /** Absent for a country too small to be drawn. */
  readonly path?: string;
  /** Where a dot goes, for a country too small to be seen or hit. */
  readonly dot?: readonly [x: number, y: number];
}

/** @param label - what the map shows, for those who do not see it */
export function positionMap(
  standings: readonly Standing[],
  label: string,
  catalogue: Pick<Catalogue, 'record' | 'histories' | 'href'>,
  words: Words,
): PositionMap {
  const byCode = new Map(standings.map((standing) => [standing.country, standing]));
  const { partOfMap, europe, restOfWorld, boundaries } = words.positions;
  const draw = (view: MapView, isShown: (code: CountryCode) => boolean) => {
    const countries: DrawnCountry[] = [];
    const others: string[] = [];
    for (const { code, path, dot } of view.shapes) {
      const standing = code !== undefined && isShown(code) ? byCode.get(code) : undefined;
      if (!standing) {
        others.push(path);
        continue;
      }
      countries.push({
        ...countryOnMap(standing, catalogue, words),
        ...(path !== '' && { path }),
        ...(dot && { dot }),
      });
    }
    const { width, height, land = others.join('') } = view;
    return { width, height, land, countries };
  };
  return {
    maps: [
      { label: partOfMap(label, europe), radius: 7, ...draw(EUROPE_VIEW, () => true) },
      {
        label: partOfMap(label, restOfWorld),
        radius: 4,
        ...draw(WORLD_VIEW, (code) => !ON_EUROPE_VIEW.has(code)),
      },
    ],
    credit: boundaries,
  };
}

function countryOnMap(
  { country, held }: Standing,
  { record, histories, href }: Pick<Catalogue, 'record' | 'histories' | 'href'>,
  { positions, vocabulary }: Words,
): DrawnCountry {
  const { name, slug } = record.countries.get(country)!;
  const history = encodeHistory(histories.get(country) ?? []);
  return {
    name,
    href: href(addresses.country(slug)),
    label: positions.onMap(name, held && vocabulary.positions[held.position]),
    ...(held && { position: held.position }),
    ...(history !== '' && { history }),
  };
}
