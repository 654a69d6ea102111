import type { Link } from 'mdast';
import { visit } from 'unist-util-visit';
import { show } from '../problem.ts';
import type { TreeFinding, TreeRule } from '../rule.ts';

export const rule: TreeRule = {
  id: 'safe-link',
  stage: 'tree',
  summary:
    'Link to `https:`, `http:` or `mailto:` addresses; from a page of prose also to pages of this site, beginning with `/`.',
  why: 'Other kinds of link can run code, and a relative one breaks as soon as the text is shown on another page.',
  examples: [
    {
      file: 'articles/2001/2001-02-05-example-times-roe.md',
      right: 'The minister said that the [ice](https://ice.example.org/) would hold.',
      wrong: 'The minister said that the [ice](javascript:alert(1)) would hold.',
      at: 'The minister said that the ice would hold.',
      finding:
        '+0:28 Unexpected link to `javascript:alert(1)`, expected an `https:`, `http:` or `mailto:` address.',
    },
    {
      file: 'pages/about.md',
      right: '[methodology](/methodology/)',
      wrong: '[methodology](methodology)',
      finding:
        '+0:9 Unexpected link to `methodology`, expected an `https:`, `http:` or `mailto:` address, or a page of this site such as `/methodology/`.',
    },
  ],
  check({ tree, kind }) {
    const findings: TreeFinding[] = [];
    const local = kind === 'page' ? ', or a page of this site such as `/methodology/`' : '';
    visit(tree, 'link', (node: Link) => {
      const isLocal = kind === 'page' && /^(\/(?!\/)|#)/.test(node.url);
      const isSafe = /^(https?:\/\/|mailto:)\S+$/i.test(node.url) && URL.canParse(node.url);
      if (isLocal || isSafe) return;
      findings.push({
        node,
        message: `Unexpected link to ${show(node.url)}, expected an \`https:\`, \`http:\` or \`mailto:\` address${local}.`,
      });
    });
    return findings;
  },
};
