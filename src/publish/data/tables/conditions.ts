import type { AttachedCondition, Condition } from '../../../record/model.ts';
import { addresses } from '../../../catalogue/addresses.ts';
import { COUNT, IDENTIFIER, TEXT } from '../form.ts';
import { defineTable } from '../table.ts';
import { addressColumn } from './columns.ts';
import { STATEMENT_COLUMN, type PartOf } from './parts-of-statements.ts';

/** What speakers say must be so first. */
export const CONDITIONS = defineTable<Condition>({
  name: 'conditions',
  title: 'Conditions',
  description: 'One row for each condition that speakers attach to sending troops.',
  key: ['id'],
  entries: ({ record }) => record.conditions.values(),
  columns: [
    {
      name: 'id',
      description: 'Permanent id of the condition.',
      form: IDENTIFIER,
      isRequired: true,
      read: ({ id }) => id,
    },
    addressColumn('condition', ({ id }: Condition) => addresses.condition(id)),
    {
      name: 'label',
      description: 'What it is called here.',
      form: TEXT,
      isRequired: true,
      read: ({ label }) => label,
    },
    {
      name: 'definition',
      description: 'What counts as this condition.',
      form: TEXT,
      isRequired: true,
      read: ({ definition }) => definition,
    },
    {
      name: 'statement_count',
      description: 'Number of statements that attach it.',
      form: COUNT,
      isRequired: true,
      read: ({ id }, { catalogue }) => catalogue.byFacet.condition.get(id)?.length ?? 0,
    },
  ],
});

/** Which conditions were attached, and in which words. */
export const STATEMENT_CONDITIONS = defineTable<PartOf & { condition: AttachedCondition }>({
  name: 'statement-conditions',
  title: 'Conditions of statements',
  description: 'One row for each condition that a statement attaches.',
  key: ['statement', 'condition'],
  entries: ({ record }) =>
    [...record.statements.values()].flatMap((statement) =>
      statement.conditions.map((condition) => ({ statement, condition })),
    ),
  columns: [
    STATEMENT_COLUMN,
    {
      name: 'condition',
      description: 'Id of the condition.',
      form: IDENTIFIER,
      isRequired: true,
      refersTo: 'conditions',
      read: ({ condition }) => condition.id,
    },
    {
      name: 'wording',
      description: 'The speaker’s own wording of it, where it was recorded.',
      form: TEXT,
      read: ({ condition }) => condition.as,
    },
  ],
});
