import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { absoluteIn } from '../../../catalogue/absolute.ts';
import { EN } from '../../../words/en/index.ts';
import { describedTable } from '../described-table.ts';
import { jsonSchemaOf } from '../json-schema.ts';
import type { Table } from '../table.ts';

/** Validation against the schemas that are published. Imported by tests alone. */

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: false });
addFormats.default(ajv);

const absolute = absoluteIn('https://ledger.example', '/');

const validators = new Map<string, ValidateFunction>();

/** What is wrong with rows by the schema of their table: nothing, or one line for each fault. */
export function validatorOf(table: Table): (rows: unknown) => string[] {
  const validate =
    validators.get(table.name) ?? ajv.compile(jsonSchemaOf(describedTable(table, EN), absolute));
  validators.set(table.name, validate);
  return (rows) =>
    validate(rows)
      ? []
      : (validate.errors ?? []).map(
          ({ instancePath, message }) => `${instancePath} ${message ?? ''}`,
        );
}
