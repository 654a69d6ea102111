import { visit } from 'unist-util-visit';
import type { Html } from 'mdast';
import { show } from '../problem.ts';
import type { TreeRule, TreeFinding } from '../rule.ts';

export const rule: TreeRule = {
  id: 'no-html',
  stage: 'tree',
  summary: 'Write Markdown, no HTML; escape a `<` that is meant as itself with `\\<`.',
  why: 'HTML can load things from elsewhere, run code, and hide words from readers. Comments vanish from the page as well.',
  examples: [
    {
      file: 'articles/2001/2001-02-05-example-times-roe.md',
      right: 'The minister said that the ice would hold.',
      wrong: 'The minister said that the ice <b>would</b> hold.',
      finding: '+0:32 Unexpected HTML `<b>`, expected Markdown.',
    },
    {
      file: 'pages/about.md',
      right: 'See the [methodology](/methodology/).',
      wrong: '<script src="https://example.org/x.js"></script>',
      finding:
        '+0:1 Unexpected HTML `<script src="https://example.org/x.js"></script>`, expected Markdown.',
    },
  ],
  check({ tree }) {
    const findings: TreeFinding[] = [];
    const linesTold = new Set<number>();
    visit(tree, 'html', (node: Html) => {
      const line = node.position?.start.line ?? 0;
      if (linesTold.has(line)) return;
      linesTold.add(line);
      findings.push({ node, message: `Unexpected HTML ${show(node.value)}, expected Markdown.` });
    });
    return findings;
  },
};
