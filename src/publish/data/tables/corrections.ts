import { CORRECTION_CLASSES } from '../../../record/vocabulary.ts';
import { versionsOf, type StatementVersion } from '../../../catalogue/versions.ts';
import { DAY, EDTF_DATE, SHA_256, TEXT, wordFrom } from '../form.ts';
import { defineTable } from '../table.ts';
import { edtf } from './columns.ts';
import { NUMBER_COLUMN, STATEMENT_COLUMN, type PartOf } from './parts-of-statements.ts';

/** What was changed after it had been published. */
export const CORRECTIONS = defineTable<
  PartOf & { version: StatementVersion; number: number },
  'corrections'
>({
  name: 'corrections',
  key: ['statement', 'number'],
  entries: ({ record }) =>
    [...record.statements.values()].flatMap((statement) =>
      versionsOf(statement, record)
        .slice(1)
        .map((version, index) => ({ statement, version, number: index + 1 })),
    ),
  columns: [
    STATEMENT_COLUMN,
    NUMBER_COLUMN,
    {
      name: 'on',
      form: EDTF_DATE,
      isRequired: true,
      read: ({ version }) => edtf(version.correction?.on),
    },
    {
      name: 'class',
      form: wordFrom(CORRECTION_CLASSES),
      isRequired: true,
      read: ({ version }) => version.correction?.class,
    },
    {
      name: 'note',
      form: TEXT,
      isRequired: true,
      read: ({ version }) => version.correction?.note,
    },
    {
      name: 'was',
      form: TEXT,
      read: ({ version }) => version.correction?.was,
    },
    {
      name: 'version',
      form: SHA_256,
      isRequired: true,
      read: ({ version }) => version.hash,
    },
    {
      name: 'version_on',
      form: DAY,
      isRequired: true,
      read: ({ version }) => version.on,
    },
  ],
});
