import { placeOf } from '../draft.ts';
import { show } from '../problem.ts';
import { listReferences } from '../reference.ts';
import { relationReferences } from '../relation-references.ts';
import type { RecordRule } from '../rule.ts';

export const rule: RecordRule = {
  id: 'no-self-reference',
  stage: 'record',
  summary:
    'Let no statement relate to itself, be reported again by its own article, or have its speaker as co-speaker.',
  why: 'It would be counted twice.',
  examples: [
    {
      file: 'articles/2001/2001-02-04-example-wire-doe.md',
      right: 'denies: [2001-02-03-roe-ice-thick]',
      wrong: 'denies: [2001-02-04-doe-ice-thin]',
      finding:
        '+0:10 Unexpected `2001-02-04-doe-ice-thin`, expected another statement than this one.',
    },
    {
      file: 'articles/2001/2001-02-04-example-wire-doe.md',
      right: 'also: [2001-02-05-example-times-roe]',
      wrong: 'also: [2001-02-04-example-wire-doe]',
      finding:
        '+0:8 Unexpected `2001-02-04-example-wire-doe`, expected another article than this one.',
    },
    {
      file: 'articles/2001/2001-02-05-example-times-roe.md',
      right: 'with: [john-doe]',
      wrong: 'with: [jane-roe]',
      at: 'place: Base Camp',
      finding: '+0:8 Unexpected `jane-roe`, expected another speaker than `by`.',
    },
  ],
  *check({ statements }) {
    for (const draft of statements) {
      const { with: others, also, by } = draft.fields;
      const forbidden = [
        [relationReferences(draft), draft.id, 'another statement than this one'],
        [listReferences('also', also), draft.article, 'another article than this one'],
        [listReferences('with', others), by, 'another speaker than `by`'],
      ] as const;
      for (const [references, self, expected] of forbidden) {
        for (const [path, id] of references) {
          if (id === undefined || id !== self) continue;
          yield {
            ...placeOf(draft, path),
            message: `Unexpected ${show(id)}, expected ${expected}.`,
          };
        }
      }
    }
  },
};
