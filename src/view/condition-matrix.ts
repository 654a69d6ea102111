import { addresses } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { conditionsByCountry } from '../catalogue/conditions.ts';
import type { Words } from '../words/words.ts';
import type { Link } from './phrasing.ts';

/** Which countries attach which conditions, by how many statements. */
export interface ConditionMatrix {
  readonly heading: string;
  readonly caption: string;
  /** Above the countries, for those who hear it. */
  readonly corner: string;
  /** The most frequent first. */
  readonly conditions: readonly Link[];
  readonly rows: readonly {
    readonly country: Link;
    /** For each condition: a number that leads to the latest statement, with what it means; null for none. */
    readonly cells: readonly ((Link & { readonly label: string }) | null)[];
  }[];
}

/** @returns undefined if no country attaches a condition */
export function conditionMatrix(catalogue: Catalogue, words: Words): ConditionMatrix | undefined {
  const { record, href } = catalogue;
  const { conditions, rows } = conditionsByCountry(catalogue);
  if (rows.size === 0) return undefined;
  const labelled = conditions.map((id) => ({ id, label: record.conditions.get(id)!.label }));
  return {
    heading: words.conditions.byCountry,
    caption: words.conditions.caption,
    corner: words.facets.country.label.one,
    conditions: labelled.map(({ id, label }) => ({
      text: label,
      href: href(addresses.condition(id)),
    })),
    rows: [...rows].map(([code, uses]) => {
      const { name, slug } = record.countries.get(code)!;
      return {
        country: { text: name, href: href(addresses.country(slug)) },
        cells: labelled.map(({ id, label }) => {
          const [latest, ...others] = uses.get(id) ?? [];
          if (!latest) return null;
          const number = others.length + 1;
          return {
            text: String(number),
            href: href(addresses.statement(latest.id)),
            label: words.conditions.cell(
              name,
              label,
              words.counts.statements(number),
              words.dates.short(latest.on),
            ),
          };
        }),
      };
    }),
  };
}
