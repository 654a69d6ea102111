import { show } from '../problem.ts';
import type { ShapeRule } from '../rule.ts';

export const rule: ShapeRule = {
  id: 'date-interval',
  stage: 'shape',
  summary: 'Write the days of an event as a date, or as first/last, in that order.',
  why: 'An interval that ends before it begins sorts and reads wrongly everywhere.',
  examples: [
    {
      file: 'events.yaml',
      right: '  on: 2001-02-03/2001-02-04',
      wrong: '  on: 2001-02-03/2001-02-01',
      at: '  on: 2001-02-03',
      finding:
        '+0:7 Unexpected `2001-02-03/2001-02-01` as `on`, expected a date such as `2025-09-04`, or the first and the last as `2025-09-03/2025-09-06`.',
    },
    {
      file: 'events.yaml',
      right: '  on: 2001-02-03',
      wrong: '  on: 3-4 February 2001',
      finding:
        '+0:7 Unexpected `3-4 February 2001` as `on`, expected a date such as `2025-09-04`, or the first and the last as `2025-09-03/2025-09-06`.',
    },
  ],
  describe({ rule: id, key, value }) {
    if (id !== rule.id) return undefined;
    return {
      message: `Unexpected ${show(value)} as \`${key}\`, expected a date such as \`2025-09-04\`, or the first and the last as \`2025-09-03/2025-09-06\`.`,
    };
  },
};
