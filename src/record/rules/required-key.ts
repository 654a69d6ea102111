import { show } from '../problem.ts';
import type { ShapeRule } from '../rule.ts';

export const rule: ShapeRule = {
  id: 'required-key',
  stage: 'shape',
  summary: 'Give every required key.',
  why: 'A statement without a speaker or a date, or a report without an address, cannot be checked by a reader.',
  examples: [
    {
      file: 'articles/2001/2001-02-05-example-times-roe.md',
      right: 'by: jane-roe\n',
      wrong: '',
      finding: '-2:1 Unexpected end of the block, expected a key `by`.',
    },
    {
      file: 'articles/2001/2001-02-05-example-times-roe.md',
      right: 'url: https://times.example.org/roe\n',
      wrong: '',
      finding: '-3:1 Unexpected end of the block, expected a key `url`.',
    },
    {
      file: 'actors/jane-roe.md',
      right: '    rank: minister\n',
      wrong: '',
      finding: '-2:5 Unexpected end of the block, expected a key `rank`.',
    },
    {
      file: 'countries.yaml',
      right: '  slug: bouvet-island\n',
      wrong: '',
      finding: '-1:1 Unexpected end of the block, expected a key `slug`.',
    },
  ],
  describe({ type, key }) {
    if (type !== 'missing-key') return undefined;
    return { message: `Unexpected end of the block, expected a key ${show(key)}.` };
  },
};
