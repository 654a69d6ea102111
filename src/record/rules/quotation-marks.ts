import { toString as textOf } from 'mdast-util-to-string';
import { show } from '../problem.ts';
import type { TreeRule } from '../rule.ts';

export const rule: TreeRule = {
  id: 'quotation-marks',
  stage: 'tree',
  summary: 'Leave out the quotation marks around a quotation.',
  why: 'The site sets them, in the usage of the language; a second pair would read as a quotation within a quotation.',
  examples: [
    {
      file: 'articles/2001/2001-02-05-example-times-roe.md',
      right: '> the ice is thick',
      wrong: '> "the ice is thick"',
      finding:
        '+0:1 Unexpected quotation marks around `"the ice is thick"`, expected the words alone.',
    },
    {
      file: 'articles/2001/2001-02-04-example-wire-doe.md',
      right: '> la glace est mince',
      wrong: '> « la glace est mince »',
      finding:
        '+0:1 Unexpected quotation marks around `« la glace est mince »`, expected the words alone.',
    },
  ],
  *check({ sections }) {
    for (const { quotations } of sections) {
      for (const node of quotations) {
        const words = textOf(node).trim();
        const inner = words.slice(1, -1);
        // A quotation that merely begins and ends with quoted words has marks inside it as well.
        const isWrapped = /^["“”„«‘'].*["“”»’']$/su.test(words) && !/["“”„«»]/u.test(inner);
        if (!isWrapped) continue;
        yield {
          node,
          message: `Unexpected quotation marks around ${show(words)}, expected the words alone.`,
        };
      }
    }
  },
};
