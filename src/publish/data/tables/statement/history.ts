import { isRetracted } from '../../../../record/derive/positions.ts';
import type { Statement } from '../../../../record/model.ts';
import { currentVersion } from '../../../../catalogue/versions.ts';
import { COUNT, DAY, EDTF_DATE, listOf, SHA_256, STATEMENT_ID, YES_OR_NO } from '../../form.ts';
import type { ReadColumn } from '../../table.ts';
import { edtf } from '../columns.ts';

/** What became of it since it was published. */
export const HISTORY: readonly ReadColumn<Statement>[] = [
  {
    name: 'added',
    description: 'When it entered this record (EDTF).',
    form: EDTF_DATE,
    isRequired: true,
    read: ({ added }) => edtf(added),
  },
  {
    name: 'retracted',
    description:
      'Whether it was withdrawn. A retracted statement keeps its page and counts for nothing.',
    form: YES_OR_NO,
    isRequired: true,
    read: isRetracted,
  },
  {
    name: 'correction_count',
    description: 'Number of corrections; each is a row of the table corrections.',
    form: COUNT,
    isRequired: true,
    read: ({ corrections }) => corrections.length,
  },
  {
    name: 'version',
    description: 'SHA-256 of its words as they stand now. It changes only with a correction.',
    form: SHA_256,
    isRequired: true,
    read: (statement, { catalogue }) => currentVersion(statement, catalogue.record).hash,
  },
  {
    name: 'version_on',
    description: 'The day on which that version was published.',
    form: DAY,
    isRequired: true,
    read: (statement, { catalogue }) => currentVersion(statement, catalogue.record).on,
  },
  {
    name: 'aliases',
    description: 'Earlier ids; their addresses lead here.',
    form: listOf(STATEMENT_ID),
    isRequired: true,
    read: ({ aliases }) => aliases,
  },
];
