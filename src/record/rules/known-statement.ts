import { findUnknown, idsOf } from '../reference.ts';
import type { RecordRule } from '../rule.ts';
import { relationReferences } from '../relation-references.ts';

export const rule: RecordRule = {
  id: 'known-statement',
  stage: 'record',
  summary: 'Relate statements to statements that are in the record.',
  why: 'A relation that leads nowhere is a dead link on the page of a statement.',
  examples: [
    {
      file: 'articles/2001/2001-02-04-example-wire-doe.md',
      right: 'denies: [2001-02-03-roe-ice-thick]',
      wrong: 'denies: [2001-02-03-roe-ice-tick]',
      finding:
        '+0:10 Unexpected statement `2001-02-03-roe-ice-tick`, expected an id from a statement in `content/articles/`. Did you mean `2001-02-03-roe-ice-thick`?',
    },
  ],
  *check({ statements }) {
    const known = idsOf(statements);
    for (const draft of statements) {
      const home = 'a statement in `content/articles/`';
      yield* findUnknown(draft, relationReferences(draft), known, 'statement', home);
    }
  },
};
