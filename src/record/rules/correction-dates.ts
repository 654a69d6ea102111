import { placeOf } from '../draft.ts';
import { isCertainlyAfter } from '../partial-date.ts';
import { show } from '../problem.ts';
import type { RecordRule } from '../rule.ts';

export const rule: RecordRule = {
  id: 'correction-dates',
  stage: 'record',
  summary: 'Date corrections by the day, from the statement’s entry on, the earliest first.',
  why: 'Readers see from them which wording stood when.',
  examples: [
    {
      file: 'articles/2001/2001-02-05-example-times-roe.md',
      right: 'corrections:\n  - on: 2001-04-01\n    class: typo\n    note: A letter was missing.',
      wrong: 'corrections:\n  - on: 2001-02-01\n    class: typo\n    note: A letter was missing.',
      at: 'place: Base Camp',
      finding: '+1:9 Unexpected day `2001-02-01`, expected an exact day, not before `2001-03-01`.',
    },
  ],
  *check({ statements }) {
    for (const draft of statements) {
      let before = draft.fields.added;
      for (const [index, { on }] of (draft.fields.corrections ?? []).entries()) {
        const isExact = on.precision === 'day' && !on.approximate && !on.uncertain;
        if (!isExact || (before && isCertainlyAfter(before, on))) {
          const notBefore = before ? `, not before ${show(before.edtf)}` : '';
          yield {
            ...placeOf(draft, `corrections/${String(index)}/on`),
            message: `Unexpected day ${show(on.edtf)}, expected an exact day${notBefore}.`,
          };
        }
        before = on;
      }
    }
  },
};
