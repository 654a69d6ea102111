import { toString as textOf } from 'mdast-util-to-string';
import type { TreeRule } from '../rule.ts';

export const rule: TreeRule = {
  id: 'statement-title',
  stage: 'tree',
  summary: 'Give every statement a title of plain words.',
  why: 'The title names the statement on every list, in feeds, in citations and in search results, where no markup is shown.',
  examples: [
    {
      file: 'articles/2001/2001-02-05-example-times-roe.md',
      right: '## Roe says that the ice is thick',
      wrong: '##',
      finding: '+0:1 Unexpected empty heading, expected a title that says who and what.',
    },
    {
      file: 'articles/2001/2001-02-05-example-times-roe.md',
      right: '## Roe says that the ice is thick',
      wrong: '## Roe says that the ice is *thick*',
      finding: '+0:29 Unexpected markup in a title, expected plain words.',
    },
  ],
  *check({ sections }) {
    for (const { heading } of sections) {
      if (textOf(heading).trim() === '') {
        yield {
          node: heading,
          message: 'Unexpected empty heading, expected a title that says who and what.',
        };
      }
      for (const node of heading.children) {
        if (node.type !== 'text' && node.type !== 'html') {
          yield { node, message: 'Unexpected markup in a title, expected plain words.' };
        }
      }
    }
  },
};
