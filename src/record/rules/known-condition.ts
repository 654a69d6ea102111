import { findUnknown, idsOf } from '../reference.ts';
import type { RecordRule } from '../rule.ts';

export const rule: RecordRule = {
  id: 'known-condition',
  stage: 'record',
  summary: 'Name conditions by their id in `content/conditions.yaml`.',
  why: 'Conditions are compared between countries; the speaker’s own wording goes into `as`.',
  examples: [
    {
      file: 'articles/2001/2001-02-05-example-times-roe.md',
      right: 'conditions: [thaw]',
      wrong: 'conditions: [thaws]',
      finding:
        '+0:14 Unexpected condition `thaws`, expected an id from `content/conditions.yaml`. Did you mean `thaw`?',
    },
    {
      file: 'articles/2001/2001-02-05-example-times-roe.md',
      right: 'conditions:\n  - id: thaw\n    as: once it melts',
      wrong: 'conditions:\n  - id: melt\n    as: once it melts',
      at: 'conditions: [thaw]',
      finding: '+1:9 Unexpected condition `melt`, expected an id from `content/conditions.yaml`.',
    },
  ],
  *check({ statements, conditions, unreadable }) {
    if (unreadable.has('conditions')) return;
    const known = idsOf(conditions);
    for (const draft of statements) {
      const references = (draft.fields.conditions ?? []).map(
        ({ id }, index) => [`conditions/${String(index)}/id`, id] as const,
      );
      yield* findUnknown(draft, references, known, 'condition', '`content/conditions.yaml`');
    }
  },
};
