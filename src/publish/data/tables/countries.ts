import type { Country } from '../../../record/model.ts';
import { BODIES, MEMBERSHIPS, VOICES } from '../../../record/vocabulary.ts';
import { addresses } from '../../../catalogue/addresses.ts';
import { currentPosition } from '../../../catalogue/standing.ts';
import {
  COUNT,
  COUNTRY_CODE,
  EDTF_DATE,
  listOf,
  POSITION,
  STATEMENT_ID,
  TEXT,
  wordFrom,
  YES_OR_NO,
} from '../form.ts';
import { defineTable } from '../table.ts';
import { addressColumn, edtf } from './columns.ts';

/** The countries and bodies of the record, and where they stand. */
export const COUNTRIES = defineTable<Country>({
  name: 'countries',
  title: 'Countries',
  description:
    'One row for each country of the record, and for each body that can speak like one. Those without a position are those of which no statement was found by the day of the last check.',
  key: ['code'],
  entries: ({ record }) => record.countries.values(),
  columns: [
    {
      name: 'code',
      description:
        'ISO 3166-1 alpha-2 code (XK for Kosovo), or EU, NATO, UN or COALITION. NA is Namibia, not a missing value.',
      form: COUNTRY_CODE,
      isRequired: true,
      read: ({ code }) => code,
    },
    addressColumn('country', ({ slug }: Country) => addresses.country(slug)),
    {
      name: 'name',
      description: 'Name in English.',
      form: TEXT,
      isRequired: true,
      read: ({ name }) => name,
    },
    {
      name: 'is_body',
      description: 'Whether it is a body rather than a country.',
      form: YES_OR_NO,
      isRequired: true,
      read: ({ code }) => code in BODIES,
    },
    {
      name: 'memberships',
      description: 'Of which of the two it is a member.',
      form: listOf(wordFrom(MEMBERSHIPS)),
      isRequired: true,
      read: ({ memberships }) => memberships,
    },
    {
      name: 'voice',
      description: 'Whose word sets its line.',
      form: wordFrom(VOICES),
      isRequired: true,
      read: ({ voice }) => voice,
    },
    {
      name: 'checked',
      description: 'When someone last searched for statements of it (EDTF).',
      form: EDTF_DATE,
      read: ({ checked }) => edtf(checked),
    },
    {
      name: 'position',
      description: 'Its position as last found.',
      form: POSITION,
      read: ({ code }, { catalogue }) => currentPosition(catalogue, code)?.position,
    },
    {
      name: 'position_from',
      description: 'Since when (EDTF).',
      form: EDTF_DATE,
      read: ({ code }, { catalogue }) => edtf(currentPosition(catalogue, code)?.since.on),
    },
    {
      name: 'position_statement',
      description: 'Id of the statement on which the position rests.',
      form: STATEMENT_ID,
      refersTo: 'statements',
      read: ({ code }, { catalogue }) => currentPosition(catalogue, code)?.since.id,
    },
    {
      name: 'statement_count',
      description: 'Number of statements that speak for it.',
      form: COUNT,
      isRequired: true,
      read: ({ code }, { catalogue }) => catalogue.byFacet.country.get(code)?.length ?? 0,
    },
  ],
});
