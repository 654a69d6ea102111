import { placeOf } from '../draft.ts';
import { isCertainlyAfter } from '../partial-date.ts';
import { show } from '../problem.ts';
import { listReferences } from '../reference.ts';
import type { RecordRule } from '../rule.ts';

export const rule: RecordRule = {
  id: 'said-before-published',
  stage: 'record',
  summary: 'Date no statement later than an article that reports it.',
  why: 'A report cannot quote what has not been said: one of the two dates is wrong, or the report is of another statement.',
  examples: [
    {
      file: 'articles/2001/2001-02-04-example-wire-doe.md',
      right: 'on: 2001-02-04',
      wrong: 'on: 2001-02-05',
      finding:
        '+0:5 Unexpected day `2001-02-05`, expected one not after `2001-02-04`, when `2001-02-04-example-wire-doe` was published.',
    },
    {
      file: 'articles/2001/2001-02-05-example-times-roe.md',
      right: 'published: 2001-02-05',
      wrong: 'published: 2001-02-03',
      finding:
        'articles/2001/2001-02-04-example-wire-doe.md:19:8 Unexpected day `2001-02-04`, expected one not after `2001-02-03`, when `2001-02-05-example-times-roe` was published.',
    },
  ],
  *check({ statements, articles }) {
    const published = new Map(articles.map(({ id, fields }) => [id, fields.published]));
    for (const draft of statements) {
      const { on, also } = draft.fields;
      if (!on) continue;
      for (const [path, id] of [['on', draft.article] as const, ...listReferences('also', also)]) {
        const day = published.get(id ?? '');
        if (!day || !isCertainlyAfter(on, day)) continue;
        yield {
          ...placeOf(draft, path),
          message: `Unexpected day ${show(on.edtf)}, expected one not after ${show(day.edtf)}, when ${show(id)} was published.`,
        };
      }
    }
  },
};
