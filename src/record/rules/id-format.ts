import { show } from '../problem.ts';
import type { ShapeRule } from '../rule.ts';

export const rule: ShapeRule = {
  id: 'id-format',
  stage: 'shape',
  summary: 'Write ids in lower-case words joined by hyphens; begin a statement’s id with its date.',
  why: 'Ids become addresses, and addresses are permanent: they must read well and survive being typed, spoken and printed.',
  examples: [
    {
      file: 'articles/2001/2001-02-04-example-wire-doe.md',
      right: 'id: 2001-02-04-doe-ice-thin',
      wrong: 'id: 2001-02-04-Doe_ice',
      finding:
        '+0:5 Unexpected `2001-02-04-Doe_ice` as `id`, expected lower-case words joined by hyphens, after the date for a statement. Did you mean `2001-02-04-doe-ice`?',
    },
    {
      file: 'articles/2001/2001-02-05-example-times-roe.md',
      right: 'by: jane-roe',
      wrong: 'by: Jane Roe',
      finding:
        '+0:5 Unexpected `Jane Roe` as `by`, expected lower-case words joined by hyphens, after the date for a statement. Did you mean `jane-roe`?',
    },
    {
      file: 'articles/2001/2001-02-04-example-wire-doe.md',
      right: 'id: 2001-02-04-doe-ice-thin',
      wrong: 'id: doe-ice-thin',
      finding:
        '+0:5 Unexpected `doe-ice-thin` as `id`, expected lower-case words joined by hyphens, after the date for a statement.',
    },
  ],
  describe({ rule: id, key, value }) {
    if (id !== rule.id) return undefined;
    const plain = String(value)
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '');
    return {
      message: `Unexpected ${show(value)} as \`${key}\`, expected lower-case words joined by hyphens, after the date for a statement.`,
      ...(plain !== '' && plain !== value && { suggestion: plain }),
    };
  },
};
