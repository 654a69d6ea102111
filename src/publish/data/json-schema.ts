import type { Absolute } from '../../catalogue/absolute.ts';
import { allowedWords, type Form, type TextForm } from './form.ts';
import { dataAddress } from './formats.ts';
import type { DescribedColumn, DescribedTable } from './described-table.ts';
import type { Table } from './table.ts';

/**
 * JSON Schema (draft 2020-12) of a table's JSON file; `$defs.row` is that of one line of NDJSON.
 *
 * @see https://json-schema.org/draft/2020-12
 */
export function jsonSchemaOf(table: DescribedTable, absolute: Absolute): object {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: absolute(dataAddress(schemaName(table))),
    title: table.title,
    description: table.description,
    type: 'array',
    items: { $ref: '#/$defs/row' },
    $defs: {
      row: {
        type: 'object',
        properties: Object.fromEntries(
          table.columns.map((column) => [column.name, propertyOf(column)]),
        ),
        required: table.columns.map(({ name }) => name),
        additionalProperties: false,
      },
    },
  };
}

/** Name of the file that holds a table's schema, below `/data/`. */
export const schemaName = ({ name }: Pick<Table, 'name'>): string => `schema/${name}.json`;

function propertyOf({ description, form, isRequired }: DescribedColumn): object {
  const constraints = constraintsOf(form);
  if (isRequired) return { description, ...constraints };
  const { type, enum: words, ...others } = constraints;
  return {
    description,
    type: [type, 'null'],
    ...(words && { enum: [...words, null] }),
    ...others,
  };
}

interface Constraints {
  readonly type: string;
  readonly enum?: readonly string[];
}

function constraintsOf(form: Form): Constraints & Record<string, unknown> {
  switch (form.type) {
    case 'text':
      return textConstraints(form);
    case 'list':
      return { type: 'array', items: textConstraints(form.item), uniqueItems: true };
    case 'boolean':
      return { type: 'boolean' };
    default:
      return { ...form };
  }
}

function textConstraints(form: TextForm): Constraints & Record<string, unknown> {
  const { pattern, format } = form;
  const words = allowedWords(form);
  return {
    type: 'string',
    ...(words && { enum: words }),
    ...(pattern && { pattern: `^(${pattern})$` }),
    ...(format && { format }),
    ...(!words && !pattern && !format && { minLength: 1 }),
  };
}
