import type { CountryCode, StatementId } from '../../../../record/ids.ts';
import { STATEMENT_KINDS } from '../../../../record/vocabulary.ts';
import type { Catalogue } from '../../../../catalogue/catalogue.ts';
import { COUNTRY_CODE, IDENTIFIER, listOf, POSITION, TEXT, wordFrom } from '../../form.ts';
import type { StatementColumn } from './column.ts';

/** What it does, and what it tells. */
export const SUBSTANCE: readonly StatementColumn[] = [
  {
    name: 'kind',
    form: wordFrom(STATEMENT_KINDS),
    isRequired: true,
    read: ({ kind }) => kind,
  },
  {
    name: 'position',
    form: POSITION,
    read: ({ position }) => position,
  },
  {
    name: 'sets_line_of',
    form: listOf(COUNTRY_CODE),
    isRequired: true,
    refersTo: 'countries',
    read: ({ id }, catalogue) => catalogue.once(linesSet).get(id) ?? [],
  },
  {
    name: 'about',
    form: listOf(COUNTRY_CODE),
    isRequired: true,
    refersTo: 'countries',
    read: ({ about }) => about,
  },
  {
    name: 'conditions',
    form: listOf(IDENTIFIER),
    isRequired: true,
    refersTo: 'conditions',
    read: ({ conditions }) => conditions.map(({ id }) => id),
  },
  {
    name: 'event',
    form: IDENTIFIER,
    refersTo: 'events',
    read: ({ event }) => event,
  },
  { name: 'place', form: TEXT, read: ({ place }) => place },
  {
    name: 'venue',
    form: TEXT,
    read: ({ venue }) => venue,
  },
];

/** By statement: the countries whose line it sets. */
function linesSet({ positions }: Catalogue): ReadonlyMap<StatementId, readonly CountryCode[]> {
  const found = new Map<StatementId, readonly CountryCode[]>();
  for (const { statement, country, setsLine } of [...positions.values()].flat()) {
    const of = found.get(statement.id) ?? [];
    if (setsLine && !of.includes(country)) found.set(statement.id, [...of, country]);
  }
  return found;
}
