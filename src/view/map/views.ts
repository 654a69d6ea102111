import { geoConicConformal, geoNaturalEarth1, geoPath, type GeoProjection } from 'd3-geo';
import type { MultiPoint } from 'geojson';
import type { CountryCode } from '../../record/model.ts';
import { COARSE_BOUNDARIES, FINE_BOUNDARIES, LAND, type Boundary } from './boundaries.ts';
import { CompactPath } from './compact-path.ts';

/** A country as it is drawn, in the units of the view. */
export interface MapShape {
  readonly code?: CountryCode;
  /** Data of an SVG path. */
  readonly path: string;
  /** Where a dot goes, for a country too small to be seen or hit. */
  readonly dot?: readonly [x: number, y: number];
}

export interface MapView {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly MapShape[];
  /** All land without borders, where the map shows only some countries as such. */
  readonly land?: string;
}

/** A country that covers less, in square units, gets a dot. */
const SMALL = 90;

/** What the large map shows: from Iceland to the Caucasus, from Crete and Cyprus to the North Cape. */
const EUROPE: MultiPoint = {
  type: 'MultiPoint',
  coordinates: [
    [-22, 64.5],
    [-9, 37],
    [10, 71],
    [30, 71],
    [24, 34.5],
    [42, 36],
    [47, 42],
  ],
};

/** The map of Europe and its neighbours. Drawn once. */
export const EUROPE_VIEW = drawContinent(
  geoConicConformal().rotate([-15, 0]).parallels([40, 65]),
  EUROPE,
  { width: 780, height: 640 },
);

/** The small map of the whole world but Antarctica. Drawn once. */
export const WORLD_VIEW = drawWorld(500, 234);

/** Codes of the countries that can be seen on the map of Europe. */
export const ON_EUROPE_VIEW: ReadonlySet<CountryCode> = new Set(
  EUROPE_VIEW.shapes.flatMap(({ code }) => code ?? []),
);

function drawWorld(width: number, height: number): MapView {
  const projection = geoNaturalEarth1().rotate([-11, 0]).fitWidth(width, { type: 'Sphere' });
  projection.clipExtent([
    [0, 0],
    [width, height],
  ]);
  const land = new CompactPath();
  geoPath(projection, land)(LAND);
  const shapes = drawShapes(projection, { width, height }, COARSE_BOUNDARIES);
  return { width, height, shapes, land: land.toString() };
}

function drawContinent(
  projection: GeoProjection,
  extent: MultiPoint,
  size: { width: number; height: number },
): MapView {
  const { width, height } = size;
  projection.fitSize([width, height], extent).clipExtent([
    [0, 0],
    [width, height],
  ]);
  return { ...size, shapes: drawShapes(projection, size, FINE_BOUNDARIES) };
}

function drawShapes(
  projection: GeoProjection,
  { width, height }: { width: number; height: number },
  boundaries: readonly Boundary[],
): MapShape[] {
  const measure = geoPath(projection);
  return boundaries.flatMap(({ code, shape }): MapShape[] => {
    const context = new CompactPath();
    geoPath(projection, context)(shape);
    const path = context.toString();
    const isSmall = code !== undefined && measure.area(shape) < SMALL;
    const [x, y] = measure.centroid(shape).map(Math.round) as [number, number];
    const isVisible = Number.isFinite(x) && x > 0 && x < width && y > 0 && y < height;
    const dot = isSmall && isVisible ? ([x, y] as const) : undefined;
    if (path === '' && !dot) return [];
    return [{ ...(code !== undefined && { code }), path, ...(dot && { dot }) }];
  });
}
