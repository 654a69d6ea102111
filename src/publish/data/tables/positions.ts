import type { Change } from '../../../record/derive/changes.ts';
import type { HeldPosition } from '../../../record/derive/positions.ts';
import type { CountryCode } from '../../../record/model.ts';
import { compareText } from '../../../record/partial-date.ts';
import { COUNT, COUNTRY_CODE, EDTF_DATE, POSITION, STATEMENT_ID } from '../form.ts';
import { defineTable, type ReadColumn } from '../table.ts';
import { dateColumns, edtf } from './columns.ts';

const COUNTRY_COLUMN: ReadColumn<{ readonly country: CountryCode }, 'country'> = {
  name: 'country',
  form: COUNTRY_CODE,
  isRequired: true,
  refersTo: 'countries',
  read: ({ country }) => country,
};

/** Where each country stood, and when. Section 6 of `docs/design.md` fixes its columns. */
export const POSITIONS_HELD = defineTable<
  { country: CountryCode; held: HeldPosition },
  'positions'
>({
  name: 'positions',
  key: ['country', 'statement'],
  entries: ({ histories }) =>
    [...histories]
      .sort(([a], [b]) => compareText(a, b))
      .flatMap(([country, history]) => history.map((held) => ({ country, held }))),
  columns: [
    COUNTRY_COLUMN,
    {
      name: 'position',
      form: POSITION,
      isRequired: true,
      read: ({ held }) => held.position,
    },
    {
      name: 'from',
      form: EDTF_DATE,
      isRequired: true,
      read: ({ held }) => edtf(held.since.on),
    },
    {
      name: 'to',
      form: EDTF_DATE,
      read: ({ held }) => edtf(held.until?.on),
    },
    {
      name: 'statement',
      form: STATEMENT_ID,
      isRequired: true,
      refersTo: 'statements',
      read: ({ held }) => held.since.id,
    },
  ],
});

/** Who changed position. */
export const CHANGES = defineTable<Change, 'changes'>({
  name: 'changes',
  key: ['country', 'statement'],
  entries: ({ changes }) => changes.toReversed(),
  columns: [
    COUNTRY_COLUMN,
    {
      name: 'from_position',
      form: POSITION,
      isRequired: true,
      read: ({ from }) => from.position,
    },
    {
      name: 'to_position',
      form: POSITION,
      isRequired: true,
      read: ({ to }) => to.position,
    },
    ...dateColumns<Change, 'on'>('on', ({ to }) => to.since.on),
    {
      name: 'statement',
      form: STATEMENT_ID,
      isRequired: true,
      refersTo: 'statements',
      read: ({ to }) => to.since.id,
    },
    {
      name: 'former_statement',
      form: STATEMENT_ID,
      isRequired: true,
      refersTo: 'statements',
      read: ({ from }) => from.since.id,
    },
    {
      name: 'held_days',
      form: COUNT,
      isRequired: true,
      read: ({ heldDays }) => heldDays,
    },
  ],
});
