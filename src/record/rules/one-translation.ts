import type { TreeRule } from '../rule.ts';

export const rule: TreeRule = {
  id: 'one-translation',
  stage: 'tree',
  summary: 'Give a section at most two quotations: the words, and our translation of them.',
  why: 'A third would be dropped, and a quotation split in two by an empty line would turn its second half into a translation.',
  examples: [
    {
      file: 'articles/2001/2001-02-04-example-wire-doe.md',
      right: '> the ice is thin\n',
      wrong: '> the ice is thin\n\n> das Eis ist dünn\n',
      finding:
        '+2:1 Unexpected third quotation, expected at most the words and one translation of them.',
    },
  ],
  *check({ sections }) {
    for (const { quotations } of sections) {
      for (const node of quotations.slice(2)) {
        yield {
          node,
          message:
            'Unexpected third quotation, expected at most the words and one translation of them.',
        };
      }
    }
  },
};
