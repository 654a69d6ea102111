import type { ShapeRule } from '../rule.ts';

export const rule: ShapeRule = {
  id: 'text-not-empty',
  stage: 'shape',
  summary: 'Leave a key out rather than giving it empty text.',
  why: 'Empty text shows as a gap on the page; an absent key is shown for what it is.',
  examples: [
    {
      file: 'articles/2001/2001-02-05-example-times-roe.md',
      right: 'place: Base Camp',
      wrong: 'place: ""',
      finding: '+0:8 Unexpected empty text as `place`, expected words, or no such key.',
    },
  ],
  describe({ rule: id, key }) {
    if (id !== rule.id) return undefined;
    return { message: `Unexpected empty text as \`${key}\`, expected words, or no such key.` };
  },
};
