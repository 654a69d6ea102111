import type { Image, ImageReference } from 'mdast';
import { visit } from 'unist-util-visit';
import type { TreeFinding, TreeRule } from '../rule.ts';

export const rule: TreeRule = {
  id: 'no-image',
  stage: 'tree',
  summary: 'Use no pictures.',
  why: 'The record is words. A picture from elsewhere would tell a third party who reads the page.',
  examples: [
    {
      file: 'articles/2001/2001-02-05-example-times-roe.md',
      right: 'The minister said that the ice would hold.',
      wrong: 'The minister said that ![ice](https://ice.example.org/ice.png) would hold.',
      finding: '+0:24 Unexpected picture, expected words.',
    },
  ],
  check({ tree }) {
    const findings: TreeFinding[] = [];
    visit(tree, ['image', 'imageReference'], (node) => {
      findings.push({
        node: node as Image | ImageReference,
        message: 'Unexpected picture, expected words.',
      });
    });
    return findings;
  },
};
