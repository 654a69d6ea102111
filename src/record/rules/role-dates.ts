import { placeOf } from '../draft.ts';
import { show } from '../problem.ts';
import type { RecordRule } from '../rule.ts';

export const rule: RecordRule = {
  id: 'role-dates',
  stage: 'record',
  summary: 'Let a role begin before it ends.',
  why: 'A role that ends before it begins holds on no day, and the speaker would speak for nobody.',
  examples: [
    {
      file: 'actors/john-doe.md',
      right:
        '    rank: envoy\n  - title: Hermit (synthetic)\n    rank: none\n    from: 2000\n    to: 2002-06',
      wrong:
        '    rank: envoy\n  - title: Hermit (synthetic)\n    rank: none\n    from: 2003\n    to: 2002-06',
      at: '    rank: envoy',
      finding: '+4:9 Unexpected end `2002-06`, expected a date after the beginning, `2003`.',
    },
  ],
  *check({ actors }) {
    for (const draft of actors) {
      for (const [index, { from, to }] of (draft.fields.roles ?? []).entries()) {
        if (!from || !to || from.earliest <= to.latest) continue;
        yield {
          ...placeOf(draft, `roles/${String(index)}/to`),
          message: `Unexpected end ${show(to.edtf)}, expected a date after the beginning, ${show(from.edtf)}.`,
        };
      }
    }
  },
};
