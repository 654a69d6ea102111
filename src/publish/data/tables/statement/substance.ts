import type { CountryCode, StatementId } from '../../../../record/ids.ts';
import type { Statement } from '../../../../record/model.ts';
import { STATEMENT_KINDS } from '../../../../record/vocabulary.ts';
import type { Catalogue } from '../../../../catalogue/catalogue.ts';
import { COUNTRY_CODE, IDENTIFIER, listOf, POSITION, TEXT, wordFrom } from '../../form.ts';
import type { ReadColumn } from '../../table.ts';

/** What it does, and what it tells. */
export const SUBSTANCE: readonly ReadColumn<Statement>[] = [
  {
    name: 'kind',
    description: 'What the statement does.',
    form: wordFrom(STATEMENT_KINDS),
    isRequired: true,
    read: ({ kind }) => kind,
  },
  {
    name: 'position',
    description:
      'What it tells of the stand of the speaker’s own country, ordered from committed to opposed. Empty where it tells of none.',
    form: POSITION,
    read: ({ position }) => position,
  },
  {
    name: 'sets_line_of',
    description:
      'Codes of the countries whose position this statement counts for: it was attributed, is not retracted, and its speaker has the rank and the voice. Of several on one day the highest rank decides: the outcome is the table positions.',
    form: listOf(COUNTRY_CODE),
    isRequired: true,
    refersTo: 'countries',
    read: ({ id }, { catalogue }) => linesSetBy(catalogue).get(id) ?? [],
  },
  {
    name: 'about',
    description: 'Codes of the countries concerned.',
    form: listOf(COUNTRY_CODE),
    isRequired: true,
    refersTo: 'countries',
    read: ({ about }) => about,
  },
  {
    name: 'conditions',
    description:
      'Ids of the conditions attached. The speaker’s own wording is in the table statement-conditions.',
    form: listOf(IDENTIFIER),
    isRequired: true,
    refersTo: 'conditions',
    read: ({ conditions }) => conditions.map(({ id }) => id),
  },
  {
    name: 'event',
    description: 'Id of the summit or meeting at which it was said.',
    form: IDENTIFIER,
    refersTo: 'events',
    read: ({ event }) => event,
  },
  { name: 'place', description: 'City.', form: TEXT, read: ({ place }) => place },
  {
    name: 'venue',
    description: 'Occasion or medium, as in “interview with Le Figaro”.',
    form: TEXT,
    read: ({ venue }) => venue,
  },
];

const lines = new WeakMap<Catalogue, ReadonlyMap<StatementId, CountryCode[]>>();

/** By statement: the countries whose line it sets. */
function linesSetBy(catalogue: Catalogue): ReadonlyMap<StatementId, CountryCode[]> {
  const known = lines.get(catalogue);
  if (known) return known;
  const found = new Map<StatementId, CountryCode[]>();
  for (const { statement, country, setsLine } of [...catalogue.positions.values()].flat()) {
    const of = found.get(statement.id) ?? [];
    if (setsLine && !of.includes(country)) found.set(statement.id, [...of, country]);
  }
  lines.set(catalogue, found);
  return found;
}
