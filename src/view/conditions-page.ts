import { addresses } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { conditionMatrix } from '../catalogue/conditions.ts';
import { facetOf } from '../catalogue/facets/index.ts';
import { paginate } from '../catalogue/paging.ts';
import type { Words } from '../words/words.ts';
import { facetIndex, type FacetIndex } from './facet-index.ts';
import { facetWords } from './facet-label.ts';
import { frameOf, type Frame } from './frame.ts';
import type { Link } from './phrasing.ts';

/** The index of conditions, and which countries attach which. */
export interface ConditionsPage {
  readonly frame: Frame;
  readonly heading: string;
  readonly lead: string;
  readonly index: FacetIndex;
  /** Absent while nobody attaches one. */
  readonly matrix?: ConditionTable;
}

/** How many statements of each country attach each condition. */
export interface ConditionTable {
  readonly heading: string;
  readonly caption: string;
  /** Of the first column. */
  readonly country: string;
  readonly conditions: readonly Link[];
  readonly rows: readonly {
    readonly country: Link;
    /** In the order of the conditions; null where there is none. */
    readonly cells: readonly (Readonly<Link & { readonly label: string }> | null)[];
  }[];
}

export function conditionsPage(catalogue: Catalogue, words: Words): ConditionsPage {
  const facet = facetOf('condition');
  const { label, about } = facetWords(facet, words);
  const values = facet.allValues(catalogue.record);
  const whole = paginate(values, Math.max(1, values.length))[0]!;
  const matrix = conditionTable(catalogue, words);
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

function conditionTable(catalogue: Catalogue, words: Words): ConditionTable | undefined {
  const { record, href } = catalogue;
  const { conditions, rows } = conditionMatrix(catalogue);
  if (rows.size === 0) return undefined;
  const nameOf = (id: (typeof conditions)[number]): string => record.conditions.get(id)!.label;
  return {
    heading: words.conditions.byCountry,
    caption: words.conditions.caption,
    country: words.facets.country.label.one,
    conditions: conditions.map((id) => ({ text: nameOf(id), href: href(addresses.condition(id)) })),
    rows: [...rows].map(([code, uses]) => {
      const { name, slug } = record.countries.get(code)!;
      return {
        country: { text: name, href: href(addresses.country(slug)) },
        cells: conditions.map((id) => {
          const statements = uses.get(id) ?? [];
          const latest = statements[0];
          if (!latest) return null;
          return {
            text: String(statements.length),
            href: href(addresses.statement(latest.id)),
            label: words.conditions.cell(
              name,
              nameOf(id),
              words.counts.statements(statements.length),
              words.dates.short(latest.on),
            ),
          };
        }),
      };
    }),
  };
}
