import { show, suggest } from '../problem.ts';
import type { ShapeRule } from '../rule.ts';

export const rule: ShapeRule = {
  id: 'known-key',
  stage: 'shape',
  summary: 'Use only the keys that the format knows.',
  why: 'What stands under a misspelt key would be lost without a trace.',
  examples: [
    {
      file: 'articles/2001/2001-02-05-example-times-roe.md',
      right: 'position: considering',
      wrong: 'postion: considering',
      finding:
        '+0:1 Unexpected key `postion`, expected one of the known keys. Did you mean `position`?',
    },
    {
      file: 'articles/2001/2001-02-05-example-times-roe.md',
      right: 'headline: Roe speaks of ice',
      wrong: 'headlines: Roe speaks of ice',
      finding:
        '+0:1 Unexpected key `headlines`, expected one of the known keys. Did you mean `headline`?',
    },
    {
      file: 'actors/jane-roe.md',
      right: '    from: 2000-01-01',
      wrong: '    since: 2000-01-01',
      finding: '+0:5 Unexpected key `since`, expected one of `title`, `for`, `rank`, `from`, `to`.',
    },
  ],
  describe({ type, key, known = [] }) {
    if (type !== 'unknown-key') return undefined;
    const suggestion = suggest(key, known);
    const expected =
      suggestion === undefined && known.length <= 12
        ? `one of ${known.map(show).join(', ')}`
        : 'one of the known keys';
    return {
      message: `Unexpected key ${show(key)}, expected ${expected}.`,
      ...(suggestion !== undefined && { suggestion }),
    };
  },
};
