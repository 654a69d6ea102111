import { placeOf } from '../draft.ts';
import { show } from '../problem.ts';
import type { RecordRule } from '../rule.ts';

export const rule: RecordRule = {
  id: 'figure-range',
  stage: 'record',
  summary: 'Give the smaller number of a figure as `min`, the larger as `max`.',
  why: 'The chart of figures draws from the one to the other.',
  examples: [
    {
      file: 'articles/2001/2001-02-05-example-times-roe.md',
      right: 'figures:\n  - what: troops\n    min: 100\n    max: 200',
      wrong: 'figures:\n  - what: troops\n    min: 200\n    max: 100',
      at: 'place: Base Camp',
      finding: '+3:10 Unexpected maximum `100`, expected a number above the minimum, `200`.',
    },
    {
      file: 'articles/2001/2001-02-05-example-times-roe.md',
      right: 'figures:\n  - what: troops\n    min: 100',
      wrong: 'figures:\n  - what: troops\n    min: -100',
      at: 'place: Base Camp',
      finding: '+2:10 Unexpected minimum `-100`, expected zero or more.',
    },
    {
      file: 'articles/2001/2001-02-05-example-times-roe.md',
      right: 'figures:\n  - what: other\n    min: 3\n    note: boats',
      wrong: 'figures:\n  - what: other\n    min: 3',
      at: 'place: Base Camp',
      finding:
        '+1:5 Unexpected figure of something else without words, expected a `note` that says what is counted.',
    },
  ],
  *check({ statements }) {
    for (const draft of statements) {
      for (const [index, { what, min, max, note }] of (draft.fields.figures ?? []).entries()) {
        const path = `figures/${String(index)}`;
        if (min < 0) {
          yield {
            ...placeOf(draft, `${path}/min`),
            message: `Unexpected minimum ${show(min)}, expected zero or more.`,
          };
        }
        if (max !== undefined && max < min) {
          yield {
            ...placeOf(draft, `${path}/max`),
            message: `Unexpected maximum ${show(max)}, expected a number above the minimum, ${show(min)}.`,
          };
        }
        if (what === 'other' && note === undefined) {
          yield {
            ...placeOf(draft, path),
            message:
              'Unexpected figure of something else without words, expected a `note` that says what is counted.',
          };
        }
      }
    }
  },
};
