import { visit } from 'unist-util-visit';
import type { TreeFinding, TreeRule } from '../rule.ts';

export const rule: TreeRule = {
  id: 'one-statement-block',
  stage: 'tree',
  summary: 'Put one statement in each section, and none before the first.',
  why: 'The title, the quotation and the paraphrase of a section belong to one statement; a second one would have none.',
  examples: [
    {
      file: 'articles/2001/2001-02-05-example-times-roe.md',
      right: 'The minister said that the ice would hold.\n',
      wrong:
        'The minister said that the ice would hold.\n\n```yaml statement\nid: 2001-02-03-roe-more\n```\n',
      finding:
        '+2:1 Unexpected second statement in a section, expected a heading of its own (`## …`) before it.',
    },
    {
      file: 'articles/2001/2001-02-05-example-times-roe.md',
      right: 'The minister spoke about the ice.\n',
      wrong:
        'The minister spoke about the ice.\n\n```yaml statement\nid: 2001-02-03-roe-more\n```\n',
      finding:
        '+2:1 Unexpected statement before the first heading, expected a heading of its own (`## …`) before it.',
    },
  ],
  *check({ kind, tree, sections }) {
    if (kind !== 'article') return;
    const expected = 'expected a heading of its own (`## …`) before it.';
    const nested: TreeFinding[] = [];
    visit(tree, 'code', (node, _, parent) => {
      if (parent === tree || node.meta?.trim() !== 'statement') return;
      const message = `Unexpected statement within a list or a quotation, ${expected}`;
      nested.push({ node, message });
    });
    yield* nested;
    const first = sections[0]?.heading;
    for (const node of tree.children) {
      if (node === first) break;
      if (node.type === 'code' && node.meta?.trim() === 'statement') {
        yield { node, message: `Unexpected statement before the first heading, ${expected}` };
      }
    }
    for (const { blocks } of sections) {
      for (const node of blocks.slice(1)) {
        yield { node, message: `Unexpected second statement in a section, ${expected}` };
      }
    }
  },
};
