import type { Statement } from '../../../../record/model.ts';
import { RELATIONS, wordsOf, type RelationType } from '../../../../record/vocabulary.ts';
import { listOf, STATEMENT_ID } from '../../form.ts';
import type { StatementColumn } from './column.ts';

/** With underscores for hyphens. */
type Underscored<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}_${Underscored<Rest>}`
  : Name;

/** How it stands to others: a column for each relation that the content format has. */
export const RELATED = wordsOf(RELATIONS).map((type): StatementColumn => ({
  name: type.replaceAll('-', '_') as Underscored<RelationType>,
  form: listOf(STATEMENT_ID),
  isRequired: true,
  refersTo: 'statements',
  read: (statement) => related(statement, type),
}));

const related = ({ relations }: Statement, wanted: RelationType): string[] =>
  relations.flatMap(({ type, to }) => (type === wanted ? [to] : []));
