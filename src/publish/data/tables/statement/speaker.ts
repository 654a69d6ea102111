import { countriesOf } from '../../../../record/derive/speakers.ts';
import type { Statement } from '../../../../record/model.ts';
import type { Catalogue } from '../../../../catalogue/catalogue.ts';
import { COUNTRY_CODE, IDENTIFIER, listOf, RANK, TEXT } from '../../form.ts';
import type { StatementColumn } from './column.ts';

/** Who said it, and for whom. */
export const SPEAKER: readonly StatementColumn[] = [
  {
    name: 'by',
    form: IDENTIFIER,
    isRequired: true,
    refersTo: 'actors',
    read: ({ by }) => by,
  },
  {
    name: 'speaker',
    form: TEXT,
    isRequired: true,
    read: (statement, catalogue) => firstSpeaker(statement, catalogue)?.actor.name,
  },
  {
    name: 'role',
    form: TEXT,
    read: (statement, catalogue) => firstSpeaker(statement, catalogue)?.role?.title,
  },
  {
    name: 'rank',
    form: RANK,
    isRequired: true,
    read: (statement, catalogue) => firstSpeaker(statement, catalogue)?.rank,
  },
  {
    name: 'with',
    form: listOf(IDENTIFIER),
    isRequired: true,
    refersTo: 'actors',
    read: (statement) => statement.with,
  },
  {
    name: 'speaks_for',
    form: listOf(COUNTRY_CODE),
    isRequired: true,
    refersTo: 'countries',
    read: ({ id }, catalogue) => countriesOf(catalogue.speakers.get(id) ?? []),
  },
];

const firstSpeaker = ({ id }: Statement, { speakers }: Catalogue) => speakers.get(id)![0];
