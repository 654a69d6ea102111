import type { TreeRule } from '../rule.ts';

export const rule: TreeRule = {
  id: 'statement-words',
  stage: 'tree',
  summary: 'Say in a quotation or in a paraphrase what was said.',
  why: 'A title alone does not let a reader judge what was said.',
  examples: [
    {
      file: 'articles/2001/2001-02-05-example-times-roe.md',
      right: '> the ice is thick\n\nThe minister said that the ice would hold.\n',
      wrong: '',
      finding: '-14:1 Unexpected end of the section, expected a quotation (`> …`) or a paraphrase.',
    },
  ],
  *check({ sections }) {
    for (const { heading, nodes, blocks } of sections) {
      if (blocks.length === 0 || nodes.some((node) => node.type !== 'code')) continue;
      yield {
        node: heading,
        message: 'Unexpected end of the section, expected a quotation (`> …`) or a paraphrase.',
      };
    }
  },
};
