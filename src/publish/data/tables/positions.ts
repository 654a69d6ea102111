import type { Change } from '../../../record/derive/changes.ts';
import type { HeldPosition } from '../../../record/derive/positions.ts';
import type { CountryCode } from '../../../record/model.ts';
import { compareText } from '../../../record/partial-date.ts';
import { COUNT, COUNTRY_CODE, EDTF_DATE, POSITION, STATEMENT_ID } from '../form.ts';
import { defineTable, type ReadColumn } from '../table.ts';
import { dateColumns, edtf } from './columns.ts';

const COUNTRY_COLUMN: ReadColumn<{ readonly country: CountryCode }> = {
  name: 'country',
  description: 'Code of the country: ISO 3166-1 alpha-2, or EU, NATO, UN or COALITION.',
  form: COUNTRY_CODE,
  isRequired: true,
  refersTo: 'countries',
  read: ({ country }) => country,
};

/** Where each country stood, and when. Section 6 of `docs/design.md` fixes its columns. */
export const POSITIONS_HELD = defineTable<{ country: CountryCode; held: HeldPosition }>({
  name: 'positions',
  title: 'Positions',
  description:
    'One row for each stretch in which a country’s position held. Derived from the statements: a position holds until someone who can speak for the country says otherwise. A country without a row is one of which no statement was found; that is no position.',
  key: ['country', 'statement'],
  entries: ({ histories }) =>
    [...histories]
      .sort(([a], [b]) => compareText(a, b))
      .flatMap(([country, history]) => history.map((held) => ({ country, held }))),
  columns: [
    COUNTRY_COLUMN,
    {
      name: 'position',
      description: 'What its stand was, ordered from committed to opposed.',
      form: POSITION,
      isRequired: true,
      read: ({ held }) => held.position,
    },
    {
      name: 'from',
      description:
        'When it began: the date of the statement on which it rests (EDTF). The days it can mean are in the table statements.',
      form: EDTF_DATE,
      isRequired: true,
      read: ({ held }) => edtf(held.since.on),
    },
    {
      name: 'to',
      description: 'When another took its place (EDTF). Empty while it holds.',
      form: EDTF_DATE,
      read: ({ held }) => edtf(held.until?.on),
    },
    {
      name: 'statement',
      description: 'Id of the statement on which it rests.',
      form: STATEMENT_ID,
      isRequired: true,
      refersTo: 'statements',
      read: ({ held }) => held.since.id,
    },
  ],
});

/** Who changed position. */
export const CHANGES = defineTable<Change>({
  name: 'changes',
  title: 'Changes of position',
  description: 'One row each time that a country’s position gave way to another, in order of time.',
  key: ['country', 'statement'],
  entries: ({ changes }) => changes.toReversed(),
  columns: [
    COUNTRY_COLUMN,
    {
      name: 'from_position',
      description: 'The position that ended.',
      form: POSITION,
      isRequired: true,
      read: ({ from }) => from.position,
    },
    {
      name: 'to_position',
      description: 'The position that took its place.',
      form: POSITION,
      isRequired: true,
      read: ({ to }) => to.position,
    },
    ...dateColumns<Change>('on', 'When it changed', ({ to }) => to.since.on),
    {
      name: 'statement',
      description: 'Id of the statement on which the change rests.',
      form: STATEMENT_ID,
      isRequired: true,
      refersTo: 'statements',
      read: ({ to }) => to.since.id,
    },
    {
      name: 'former_statement',
      description: 'Id of the statement on which the former position rested.',
      form: STATEMENT_ID,
      isRequired: true,
      refersTo: 'statements',
      read: ({ from }) => from.since.id,
    },
    {
      name: 'held_days',
      description: 'Days that the former position held, from the earliest day to the earliest day.',
      form: COUNT,
      isRequired: true,
      read: ({ heldDays }) => heldDays,
    },
  ],
});
