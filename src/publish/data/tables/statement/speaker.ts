import { countriesOf } from '../../../../record/derive/speakers.ts';
import type { Statement } from '../../../../record/model.ts';
import { COUNTRY_CODE, IDENTIFIER, listOf, RANK, TEXT } from '../../form.ts';
import type { ReadColumn, Source } from '../../table.ts';

/** Who said it, and for whom. */
export const SPEAKER: readonly ReadColumn<Statement>[] = [
  {
    name: 'by',
    description: 'Id of the speaker, or of the first of several.',
    form: IDENTIFIER,
    isRequired: true,
    refersTo: 'actors',
    read: ({ by }) => by,
  },
  {
    name: 'speaker',
    description: 'Name of that speaker.',
    form: TEXT,
    isRequired: true,
    read: (statement, source) => firstSpeaker(statement, source)?.actor.name,
  },
  {
    name: 'role',
    description: 'Title of the role that the speaker held on that day.',
    form: TEXT,
    read: (statement, source) => firstSpeaker(statement, source)?.role?.title,
  },
  {
    name: 'rank',
    description:
      'Rank of that role. From lawmaker on nobody speaks for a country, whatever speaks_for says.',
    form: RANK,
    isRequired: true,
    read: (statement, source) => firstSpeaker(statement, source)?.rank,
  },
  {
    name: 'with',
    description: 'Ids of the co-speakers of a joint declaration.',
    form: listOf(IDENTIFIER),
    isRequired: true,
    refersTo: 'actors',
    read: (statement) => statement.with,
  },
  {
    name: 'speaks_for',
    description:
      'Codes of the countries and bodies whose role the speakers held: ISO 3166-1 alpha-2, EU, NATO, UN or COALITION. Empty where they spoke for themselves only.',
    form: listOf(COUNTRY_CODE),
    isRequired: true,
    refersTo: 'countries',
    read: ({ id }, { catalogue }) => countriesOf(catalogue.speakers.get(id) ?? []),
  },
];

const firstSpeaker = ({ id }: Statement, { catalogue }: Source) => catalogue.speakers.get(id)![0];
