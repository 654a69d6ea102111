import type { AttachedCondition, Condition } from '../../../record/model.ts';
import { addresses } from '../../../catalogue/addresses.ts';
import { COUNT, IDENTIFIER, TEXT } from '../form.ts';
import { defineTable } from '../table.ts';
import { addressColumn } from './columns.ts';
import { STATEMENT_COLUMN, type PartOf } from './parts-of-statements.ts';

/** What speakers say must be so first. */
export const CONDITIONS = defineTable<Condition, 'conditions'>({
  name: 'conditions',
  key: ['id'],
  entries: ({ record }) => record.conditions.values(),
  columns: [
    {
      name: 'id',
      form: IDENTIFIER,
      isRequired: true,
      read: ({ id }) => id,
    },
    addressColumn(({ id }: Condition) => addresses.condition(id)),
    {
      name: 'label',
      form: TEXT,
      isRequired: true,
      read: ({ label }) => label,
    },
    {
      name: 'definition',
      form: TEXT,
      isRequired: true,
      read: ({ definition }) => definition,
    },
    {
      name: 'statement_count',
      form: COUNT,
      isRequired: true,
      read: ({ id }, catalogue) => catalogue.byFacet.condition.get(id)?.length ?? 0,
    },
  ],
});

/** Which conditions were attached, and in which words. */
export const STATEMENT_CONDITIONS = defineTable<
  PartOf & { condition: AttachedCondition },
  'statement-conditions'
>({
  name: 'statement-conditions',
  key: ['statement', 'condition'],
  entries: ({ record }) =>
    [...record.statements.values()].flatMap((statement) =>
      statement.conditions.map((condition) => ({ statement, condition })),
    ),
  columns: [
    STATEMENT_COLUMN,
    {
      name: 'condition',
      form: IDENTIFIER,
      isRequired: true,
      refersTo: 'conditions',
      read: ({ condition }) => condition.id,
    },
    {
      name: 'wording',
      form: TEXT,
      read: ({ condition }) => condition.as,
    },
  ],
});
