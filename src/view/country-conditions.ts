import type { Statement } from '../record/model.ts';
import { addresses } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { conditionsOf } from '../catalogue/conditions.ts';
import type { Words } from '../words/words.ts';
import type { Link, Time } from './phrasing.ts';
import { shortTimeOf } from './time.ts';

/** The conditions that a country attaches, with when it did so first and last. */
export interface CountryConditions {
  readonly heading: string;
  readonly head: Readonly<Record<'condition' | 'first' | 'latest' | 'statements', string>>;
  /** The most frequent first. */
  readonly rows: readonly {
    readonly condition: Link;
    readonly first: DatedLink;
    /** If that is another statement. */
    readonly latest?: DatedLink;
    readonly number: number;
  }[];
}

/** To a statement, by its date. */
interface DatedLink {
  readonly when: Time;
  readonly href: string;
  /** For those who hear it. */
  readonly label: string;
}

/**
 * @param statements - those of one country, the latest first
 * @returns undefined if none of them attaches a condition
 */
export function countryConditions(
  statements: readonly Statement[],
  { record, href }: Pick<Catalogue, 'record' | 'href'>,
  words: Words,
): CountryConditions | undefined {
  const conditions = conditionsOf(statements);
  if (conditions.length === 0) return undefined;
  const dated = ({ id, on }: Statement, label: string): DatedLink => ({
    when: shortTimeOf(on, words),
    href: href(addresses.statement(id)),
    label,
  });
  return {
    heading: words.heads.conditions,
    head: {
      condition: words.facets.condition.label.one,
      first: words.labels.first,
      latest: words.labels.latest,
      statements: words.labels.statements,
    },
    rows: conditions.map(({ id, statements: of }) => {
      const [latest, first] = [of[0]!, of.at(-1)!];
      return {
        condition: {
          text: record.conditions.get(id)!.label,
          href: href(addresses.condition(id)),
        },
        first: dated(first, words.heads.firstStatement(first.title)),
        ...(latest !== first && {
          latest: dated(latest, words.heads.latestStatement(latest.title)),
        }),
        number: of.length,
      };
    }),
  };
}
