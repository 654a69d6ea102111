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
export const COUNTRIES = defineTable<Country, 'countries'>({
  name: 'countries',
  key: ['code'],
  entries: ({ record }) => record.countries.values(),
  columns: [
    {
      name: 'code',
      form: COUNTRY_CODE,
      isRequired: true,
      read: ({ code }) => code,
    },
    addressColumn(({ slug }: Country) => addresses.country(slug)),
    {
      name: 'name',
      form: TEXT,
      isRequired: true,
      read: ({ name }) => name,
    },
    {
      name: 'is_body',
      form: YES_OR_NO,
      isRequired: true,
      read: ({ code }) => code in BODIES,
    },
    {
      name: 'memberships',
      form: listOf(wordFrom(MEMBERSHIPS)),
      isRequired: true,
      read: ({ memberships }) => memberships,
    },
    {
      name: 'voice',
      form: wordFrom(VOICES),
      isRequired: true,
      read: ({ voice }) => voice,
    },
    {
      name: 'checked',
      form: EDTF_DATE,
      read: ({ checked }) => edtf(checked),
    },
    {
      name: 'position',
      form: POSITION,
      read: ({ code }, catalogue) => currentPosition(catalogue, code)?.position,
    },
    {
      name: 'position_from',
      form: EDTF_DATE,
      read: ({ code }, catalogue) => edtf(currentPosition(catalogue, code)?.since.on),
    },
    {
      name: 'position_statement',
      form: STATEMENT_ID,
      refersTo: 'statements',
      read: ({ code }, catalogue) => currentPosition(catalogue, code)?.since.id,
    },
    {
      name: 'statement_count',
      form: COUNT,
      isRequired: true,
      read: ({ code }, catalogue) => catalogue.byFacet.country.get(code)?.length ?? 0,
    },
  ],
});
