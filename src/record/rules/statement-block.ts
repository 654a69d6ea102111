import type { Code } from 'mdast';
import { show } from '../problem.ts';
import type { TreeRule } from '../rule.ts';

export const rule: TreeRule = {
  id: 'statement-block',
  stage: 'tree',
  summary: 'Give every level-2 section a fenced block that opens with ```` ```yaml statement ````.',
  why: 'A section without its data is no statement and would be lost to a typo.',
  examples: [
    {
      file: 'articles/2001/2001-02-04-example-wire-doe.md',
      right: '```yaml statement',
      wrong: '```yaml',
      finding:
        '-2:1 Unexpected section without data, expected a block that opens with ```yaml statement, not ```yaml.',
    },
    {
      file: 'articles/2001/2001-02-05-example-times-roe.md',
      right: 'The minister said that the ice would hold.\n',
      wrong:
        'The minister said that the ice would hold.\n\n## Roe says more\n\nThe minister went on.\n',
      finding:
        '+2:1 Unexpected section without data, expected a block that opens with ```yaml statement.',
    },
  ],
  *check({ sections }) {
    for (const { heading, nodes, blocks } of sections) {
      if (blocks.length > 0) continue;
      const other = nodes.find((node): node is Code => node.type === 'code');
      const fence = other && `\`\`\`${[other.lang, other.meta].filter(Boolean).join(' ')}`;
      const not = other ? `, not ${fence === '```' ? show('```') : (fence ?? '')}` : '';
      yield {
        node: heading,
        message: `Unexpected section without data, expected a block that opens with \`\`\`yaml statement${not}.`,
      };
    }
  },
};
