import { show } from '../problem.ts';
import type { ShapeRule } from '../rule.ts';

export const rule: ShapeRule = {
  id: 'date-format',
  stage: 'shape',
  summary:
    'Write dates as `2025-09-04`, `2025-09` or `2025`, with `~` for about and `?` for uncertain.',
  why: 'The record shows dates exactly as precisely as they are known. The notation is Extended Date/Time Format, level 1 (ISO 8601-2).',
  examples: [
    {
      file: 'articles/2001/2001-02-05-example-times-roe.md',
      right: 'on: 2001-02-03',
      wrong: 'on: 3 February 2001',
      finding:
        '+0:5 Unexpected `3 February 2001` as `on`, expected a date such as `2025-09-04`, `2025-09`, `2025-09-04~` (about) or `2025-09-04?` (uncertain).',
    },
    {
      file: 'articles/2001/2001-02-05-example-times-roe.md',
      right: 'published: 2001-02-05',
      wrong: 'published: 2001-02-30',
      finding:
        '+0:12 Unexpected `2001-02-30` as `published`, expected a date such as `2025-09-04`, `2025-09`, `2025-09-04~` (about) or `2025-09-04?` (uncertain).',
    },
    {
      file: 'actors/jane-roe.md',
      right: '    from: 2000-01-01',
      wrong: '    from: 01.01.2000',
      finding:
        '+0:11 Unexpected `01.01.2000` as `from`, expected a date such as `2025-09-04`, `2025-09`, `2025-09-04~` (about) or `2025-09-04?` (uncertain).',
    },
  ],
  describe({ rule: id, key, value }) {
    if (id !== rule.id) return undefined;
    return {
      message: `Unexpected ${show(value)} as \`${key}\`, expected a date such as \`2025-09-04\`, \`2025-09\`, \`2025-09-04~\` (about) or \`2025-09-04?\` (uncertain).`,
    };
  },
};
