import { findUnknown, idsOf, listReferences } from '../reference.ts';
import type { RecordRule } from '../rule.ts';

export const rule: RecordRule = {
  id: 'known-article',
  stage: 'record',
  summary:
    'Name the other reports of a statement (`also`) by the id of a file in `content/articles/`.',
  why: 'A report that does not exist cannot corroborate anything.',
  examples: [
    {
      file: 'articles/2001/2001-02-04-example-wire-doe.md',
      right: 'also: [2001-02-05-example-times-roe]',
      wrong: 'also: [2001-02-05-example-time-roe]',
      finding:
        '+0:8 Unexpected article `2001-02-05-example-time-roe`, expected an id from `content/articles/`. Did you mean `2001-02-05-example-times-roe`?',
    },
  ],
  *check({ statements, articles }) {
    const known = idsOf(articles);
    for (const draft of statements) {
      const references = listReferences('also', draft.fields.also);
      yield* findUnknown(draft, references, known, 'article', '`content/articles/`');
    }
  },
};
