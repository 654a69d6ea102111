import type { Statement } from '../../../../record/model.ts';
import { RELATIONS, wordsOf, type RelationType } from '../../../../record/vocabulary.ts';
import { listOf, STATEMENT_ID } from '../../form.ts';
import type { ReadColumn } from '../../table.ts';

/** How it stands to others: a column for each relation that the content format has. */
export const RELATED = wordsOf(RELATIONS).map((type): ReadColumn<Statement> => ({
  name: type.replaceAll('-', '_'),
  description: `Ids of earlier statements to which it relates so: ${RELATIONS[type].replace(/^./, (letter) => letter.toLowerCase())}`,
  form: listOf(STATEMENT_ID),
  isRequired: true,
  refersTo: 'statements',
  read: (statement) => related(statement, type),
}));

const related = ({ relations }: Statement, wanted: RelationType): string[] =>
  relations.flatMap(({ type, to }) => (type === wanted ? [to] : []));
