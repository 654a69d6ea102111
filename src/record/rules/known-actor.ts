import { findUnknown, idsOf, listReferences } from '../reference.ts';
import type { RecordRule } from '../rule.ts';

export const rule: RecordRule = {
  id: 'known-actor',
  stage: 'record',
  summary: 'Name speakers by the id of a file in `content/actors/`.',
  why: 'A misspelt speaker would be a new person, and the statement would be missing from the page of the one who made it.',
  examples: [
    {
      file: 'articles/2001/2001-02-05-example-times-roe.md',
      right: 'by: jane-roe',
      wrong: 'by: jane-row',
      finding:
        '+0:5 Unexpected actor `jane-row`, expected an id from `content/actors/`. Did you mean `jane-roe`?',
    },
    {
      file: 'articles/2001/2001-02-05-example-times-roe.md',
      right: 'with: [john-doe]',
      wrong: 'with: [richard-miles]',
      at: 'place: Base Camp',
      finding: '+0:8 Unexpected actor `richard-miles`, expected an id from `content/actors/`.',
    },
  ],
  *check({ statements, actors }) {
    const known = idsOf(actors);
    for (const draft of statements) {
      const { by, with: others } = draft.fields;
      const references = [['by', by] as const, ...listReferences('with', others)];
      yield* findUnknown(draft, references, known, 'actor', '`content/actors/`');
    }
  },
};
