import { placeOf } from '../draft.ts';
import { isCertainlyAfter } from '../partial-date.ts';
import { show } from '../problem.ts';
import { relationReferences } from '../relation-references.ts';
import type { RecordRule } from '../rule.ts';

export const rule: RecordRule = {
  id: 'relation-time',
  stage: 'record',
  summary: 'Let a statement answer, deny, repeat or supersede only what was said before it.',
  why: 'A relation written into the wrong one of two statements turns cause and answer around.',
  examples: [
    {
      file: 'articles/2001/2001-02-05-example-times-roe.md',
      right: 'contradicts: [2001-02-04-doe-ice-thin]',
      wrong: 'replies-to: [2001-02-04-doe-ice-thin]',
      at: 'place: Base Camp',
      finding:
        '+0:14 Unexpected later statement `2001-02-04-doe-ice-thin`, expected one said on or before `2001-02-03`.',
    },
  ],
  *check({ statements }) {
    const saidOn = new Map(statements.map(({ id, fields }) => [id, fields.on]));
    for (const draft of statements) {
      const { on } = draft.fields;
      if (!on) continue;
      for (const [path, id] of relationReferences(draft)) {
        const other = saidOn.get(id ?? '');
        // Two statements can contradict each other whichever came first.
        if (path.startsWith('contradicts') || !other || !isCertainlyAfter(other, on)) continue;
        yield {
          ...placeOf(draft, path),
          message: `Unexpected later statement ${show(id)}, expected one said on or before ${show(on.edtf)}.`,
        };
      }
    }
  },
};
