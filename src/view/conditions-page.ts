import { facetOf } from '../catalogue/facets/index.ts';
import { paginate } from '../catalogue/paging.ts';
import { facetIndex, type FacetIndex } from './facet-index.ts';
import { addresses } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Words } from '../words/words.ts';
import { conditionMatrix, type ConditionMatrix } from './condition-matrix.ts';
import { frameOf, type Frame } from './frame.ts';

/** The index of conditions, with their table by country. */
export interface ConditionsPage {
  readonly frame: Frame;
  readonly heading: string;
  readonly lead: string;
  readonly index: FacetIndex;
  /** Absent if no country attaches one. */
  readonly matrix?: ConditionMatrix;
}

export function conditionsPage(catalogue: Catalogue, words: Words): ConditionsPage {
  const { label, about } = words.facets.condition;
  const facet = facetOf('condition');
  const values = facet.allValues(catalogue.record);
  const whole = paginate(values, Math.max(1, values.length))[0]!;
  const matrix = conditionMatrix(catalogue, words);
  return {
    frame: frameOf(
      {
        title: label.many,
        description: words.conditions.description,
        address: addresses.conditions,
      },
      catalogue,
      words,
    ),
    heading: label.many,
    lead: about,
    index: facetIndex(facet, whole, catalogue, words),
    ...(matrix && { matrix }),
  };
}
