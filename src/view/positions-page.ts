import { addresses } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { periodOf } from '../catalogue/standing.ts';
import type { Words } from '../words/words.ts';
import { asOf, type AsOf } from './as-of.ts';
import { frameOf, type Frame } from './frame.ts';
import { legend, type Legend } from './legend.ts';
import { positionMatrix, type PositionMatrix } from './position-matrix.ts';

/** The positions of all countries over time. */
export interface PositionsPage {
  readonly frame: Frame;
  readonly heading: string;
  readonly lead: string;
  readonly legend: Legend;
  /** Both absent if the record tells of no position. */
  readonly asOf?: AsOf;
  readonly matrix?: PositionMatrix;
  /** In their place. */
  readonly empty?: string;
}

export function positionsPage(catalogue: Catalogue, words: Words): PositionsPage {
  const { positionPages, facets } = words;
  const heading = facets.position.label.many;
  const period = periodOf(catalogue);
  const slider = asOf(catalogue, words);
  return {
    frame: frameOf(
      {
        title: heading,
        description: positionPages.description,
        address: addresses.positions,
      },
      catalogue,
      words,
    ),
    heading,
    lead: positionPages.about,
    legend: legend({}, catalogue, words),
    ...(slider && { asOf: slider }),
    ...(period
      ? { matrix: positionMatrix(period, catalogue, words) }
      : { empty: positionPages.none }),
  };
}
