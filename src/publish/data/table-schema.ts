import { LIST_SEPARATOR } from './csv-cell.ts';
import { allowedWords, type Form, type TextForm } from './form.ts';
import type { Words } from '../../words/words.ts';
import type { DescribedColumn, DescribedTable } from './described-table.ts';
import type { TableName } from './table.ts';

/** How lists stand in a file: as text with separators, or as arrays. */
export type ListStyle = 'separated' | 'array';

/**
 * Table Schema (version 2) of a table.
 *
 * @param keyOf - the columns that tell another table's rows apart
 * @see https://datapackage.org/standard/table-schema/
 */
export function tableSchemaOf(
  table: DescribedTable,
  lists: ListStyle,
  keyOf: (name: TableName) => readonly string[],
  words: Words,
): object {
  const references = table.columns.filter(
    ({ refersTo, form }) => refersTo !== undefined && form.type !== 'list',
  );
  return {
    fields: table.columns.map((column) => fieldOf(column, lists, words)),
    missingValues: [''],
    primaryKey: table.key,
    ...(references.length > 0 && {
      foreignKeys: references.map(({ name, refersTo }) => ({
        fields: [name],
        reference: {
          // A table refers to itself by leaving the name out.
          ...(refersTo !== table.name && { resource: refersTo }),
          fields: keyOf(refersTo!),
        },
      })),
    }),
  };
}

function fieldOf(
  { name, description, form, isRequired, refersTo }: DescribedColumn,
  lists: ListStyle,
  { data }: Words,
) {
  const keys = refersTo && form.type === 'list' ? ` ${data.keysOf(refersTo)}` : '';
  const constraints = { ...(isRequired && form.type !== 'list' && REQUIRED), ...limitsOf(form) };
  return {
    name,
    description: `${description}${keys}`,
    ...typeOf(form, lists),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

const REQUIRED = { required: true };

function typeOf(form: Form, lists: ListStyle): object {
  switch (form.type) {
    case 'text':
      return form.format ? { type: form.format } : { type: 'string', ...categoriesOf(form) };
    case 'list':
      return lists === 'array'
        ? { type: 'array' }
        : { type: 'list', delimiter: LIST_SEPARATOR, itemType: 'string' };
    default:
      return { type: form.type };
  }
}

/** The meaning of each word of a closed list. */
const categoriesOf = ({ words, isOrdered }: TextForm): object =>
  words
    ? {
        categories: Object.entries(words).map(([value, label]) => ({ value, label })),
        ...(isOrdered && { categoriesOrdered: true }),
      }
    : {};

function limitsOf(form: Form): object {
  if (form.type === 'integer' || form.type === 'number') {
    return form.minimum === undefined ? {} : { minimum: form.minimum };
  }
  if (form.type !== 'text') return {};
  const words = allowedWords(form);
  return { ...(words && { enum: words }), ...(form.pattern && { pattern: form.pattern }) };
}
