import type { CountryCode } from '../record/ids.ts';
import { addresses } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { conditionsOf } from '../catalogue/conditions.ts';
import type { Words } from '../words/words.ts';
import type { Link, Time } from './phrasing.ts';
import { shortTimeOf } from './time.ts';

/** The conditions that those who speak for a country attach, the most frequent first. */
export interface CountryConditions {
  readonly heading: string;
  readonly heads: {
    readonly condition: string;
    readonly first: string;
    readonly latest: string;
    readonly number: string;
  };
  readonly rows: readonly {
    readonly condition: Link;
    readonly first: StatementDay;
    /** Absent where the first is the only one. */
    readonly latest?: StatementDay;
    readonly number: string;
  }[];
}

/** The day of a statement, as a link to it. */
export interface StatementDay {
  readonly href: string;
  readonly when: Time;
  /** For those who hear it: which statement it is. */
  readonly label: string;
}

/** @returns undefined for a country that attaches none */
export function countryConditions(
  code: CountryCode,
  { record, byFacet, href }: Catalogue,
  words: Words,
): CountryConditions | undefined {
  const { facets, heads, labels } = words;
  const uses = conditionsOf(byFacet.country.get(code) ?? []);
  if (uses.length === 0) return undefined;
  return {
    heading: heads.conditions,
    heads: {
      condition: facets.condition.label.one,
      first: labels.first,
      latest: labels.latest,
      number: labels.statements,
    },
    rows: uses.map(({ id, statements }) => {
      const [latest, first] = [statements[0]!, statements.at(-1)!];
      const dayOf = (statement: typeof first, label: string): StatementDay => ({
        href: href(addresses.statement(statement.id)),
        when: shortTimeOf(statement.on, words),
        label,
      });
      return {
        condition: {
          text: record.conditions.get(id)!.label,
          href: href(addresses.condition(id)),
        },
        first: dayOf(first, heads.firstStatement(first.title)),
        ...(latest !== first && { latest: dayOf(latest, heads.latestStatement(latest.title)) }),
        number: String(statements.length),
      };
    }),
  };
}
