import type { StatementDraft } from './draft.ts';
import type { StatementId } from './ids.ts';
import { listReferences, type References } from './reference.ts';
import { RELATIONS, wordsOf } from './vocabulary.ts';

/** The statements that a statement relates to, with the path of each within its data. */
export const relationReferences = (draft: StatementDraft): References<StatementId> =>
  wordsOf(RELATIONS).flatMap((type) => {
    const related = draft.fields.relations?.filter((relation) => relation.type === type) ?? [];
    return listReferences(
      type,
      related.map(({ to }) => to),
    );
  });
