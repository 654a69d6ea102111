import { isRetracted } from '../../../../record/derive/positions.ts';
import { currentVersion } from '../../../../catalogue/versions.ts';
import { COUNT, DAY, EDTF_DATE, listOf, SHA_256, STATEMENT_ID, YES_OR_NO } from '../../form.ts';
import { edtf } from '../columns.ts';
import type { StatementColumn } from './column.ts';

/** What became of it since it was published. */
export const HISTORY: readonly StatementColumn[] = [
  {
    name: 'added',
    form: EDTF_DATE,
    isRequired: true,
    read: ({ added }) => edtf(added),
  },
  {
    name: 'retracted',
    form: YES_OR_NO,
    isRequired: true,
    read: isRetracted,
  },
  {
    name: 'correction_count',
    form: COUNT,
    isRequired: true,
    read: ({ corrections }) => corrections.length,
  },
  {
    name: 'version',
    form: SHA_256,
    isRequired: true,
    read: (statement, catalogue) => currentVersion(statement, catalogue.record).hash,
  },
  {
    name: 'version_on',
    form: DAY,
    isRequired: true,
    read: (statement, catalogue) => currentVersion(statement, catalogue.record).on,
  },
  {
    name: 'aliases',
    form: listOf(STATEMENT_ID),
    isRequired: true,
    read: ({ aliases }) => aliases,
  },
];
