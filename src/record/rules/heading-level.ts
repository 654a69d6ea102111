import type { Heading } from 'mdast';
import { visit } from 'unist-util-visit';
import type { TreeFinding, TreeRule } from '../rule.ts';

export const rule: TreeRule = {
  id: 'heading-level',
  stage: 'tree',
  summary:
    'Use `##` headings for statements and for parts of a page (there also `###`); no others.',
  why: 'The page gives the title (`#`). A statement under a heading of another level would run into the one before it.',
  examples: [
    {
      file: 'articles/2001/2001-02-05-example-times-roe.md',
      right: '> the ice is thick\n',
      wrong: '### Her words\n\n> the ice is thick\n',
      finding: '+0:1 Unexpected heading of level 3, expected level 2 (`## …`).',
    },
    {
      file: 'actors/john-doe.md',
      right: '    rank: envoy\n---\n',
      wrong: '    rank: envoy\n---\n\n## Life\n\nHe was made up.\n',
      finding: '+3:1 Unexpected heading of level 2, expected none in this file.',
    },
    {
      file: 'pages/about.md',
      right: '## Method\n\nSee the',
      wrong: '# Method\n\nSee the',
      at: 'See the',
      finding: '+0:1 Unexpected heading of level 1, expected level 2 (`## …`) or 3 (`### …`).',
    },
  ],
  check({ tree, kind }) {
    const findings: TreeFinding[] = [];
    const [allowed, expected] = {
      article: [[2], 'level 2 (`## …`)'] as const,
      page: [[2, 3], 'level 2 (`## …`) or 3 (`### …`)'] as const,
      actor: [[], 'none in this file'] as const,
    }[kind];
    visit(tree, 'heading', (node: Heading, _, parent) => {
      if (parent !== tree) {
        const message =
          'Unexpected heading within a list or a quotation, expected it at the start of a line.';
        findings.push({ node, message });
        return;
      }
      if ((allowed as readonly number[]).includes(node.depth)) return;
      findings.push({
        node,
        message: `Unexpected heading of level ${String(node.depth)}, expected ${expected}.`,
      });
    });
    return findings;
  },
};
