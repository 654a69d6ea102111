import { placeOf } from '../draft.ts';
import { isCertainlyAfter } from '../partial-date.ts';
import { show } from '../problem.ts';
import type { RecordRule } from '../rule.ts';

export const rule: RecordRule = {
  id: 'record-dates',
  stage: 'record',
  summary:
    'Date the reading of an article (`accessed`) and its entry (`added`) no earlier than its publication.',
  why: 'Feeds are ordered by the day of entry; a slip of the year would hide the entry from everyone who follows them.',
  examples: [
    {
      file: 'articles/2001/2001-02-05-example-times-roe.md',
      right: 'accessed: 2001-03-01',
      wrong: 'accessed: 2000-03-01',
      finding:
        '+0:11 Unexpected accessed `2000-03-01`, expected a day not before the publication, `2001-02-05`.',
    },
    {
      file: 'articles/2001/2001-02-05-example-times-roe.md',
      right: 'added: 2001-03-01',
      wrong: 'added: 2001-03',
      finding: '+0:8 Unexpected added `2001-03`, expected an exact day.',
    },
  ],
  *check({ articles, statements }) {
    for (const draft of articles) {
      const { published, accessed, added } = draft.fields;
      for (const [key, day] of Object.entries({ accessed, added })) {
        if (!published || !day || !isCertainlyAfter(published, day)) continue;
        yield {
          ...placeOf(draft, key),
          message: `Unexpected ${key} ${show(day.edtf)}, expected a day not before the publication, ${show(published.edtf)}.`,
        };
      }
    }
    for (const draft of [...articles, ...statements]) {
      const { added } = draft.fields;
      if (!added || !('added' in draft.positions) || isExactDay(added.edtf)) continue;
      yield {
        ...placeOf(draft, 'added'),
        message: `Unexpected added ${show(added.edtf)}, expected an exact day.`,
      };
    }
  },
};

const isExactDay = (edtf: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(edtf);
