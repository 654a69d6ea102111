import { toString as textOf } from 'mdast-util-to-string';
import type { TreeRule } from '../rule.ts';

export const rule: TreeRule = {
  id: 'quotation-words',
  stage: 'tree',
  summary: 'Write words in every quotation, or leave the quotation out.',
  why: 'An empty quotation shows as quotation marks around nothing, as if someone had said so.',
  examples: [
    {
      file: 'articles/2001/2001-02-05-example-times-roe.md',
      right: '> the ice is thick',
      wrong: '>',
      finding: '+0:1 Unexpected empty quotation, expected the words that were said.',
    },
    {
      file: 'articles/2001/2001-02-05-example-times-roe.md',
      right: '> the ice is thick',
      wrong: '> …',
      finding: '+0:1 Unexpected empty quotation, expected the words that were said.',
    },
  ],
  *check({ sections }) {
    for (const { quotations } of sections) {
      for (const node of quotations) {
        if (/\p{L}|\p{N}/u.test(textOf(node))) continue;
        yield { node, message: 'Unexpected empty quotation, expected the words that were said.' };
      }
    }
  },
};
