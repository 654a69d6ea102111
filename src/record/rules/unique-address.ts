import { placeOf } from '../draft.ts';
import { compareText } from '../partial-date.ts';
import { show } from '../problem.ts';
import type { RecordRule } from '../rule.ts';

export const rule: RecordRule = {
  id: 'unique-address',
  stage: 'record',
  summary: 'Enter each published report once.',
  why: 'The same report entered twice would count as two, and make a statement look better confirmed than it is.',
  examples: [
    {
      file: 'articles/2001/2001-02-04-example-wire-doe.md',
      right: 'url: https://wire.example.org/doe',
      wrong: 'url: http://www.times.example.org/roe/',
      finding:
        '+0:6 Unexpected address `http://www.times.example.org/roe/`, expected a report that is not in the record yet: `articles/2001/2001-02-05-example-times-roe.md` has it.',
    },
  ],
  *check({ articles }) {
    const taken = new Map<string, string>();
    for (const draft of articles.toSorted((a, b) => compareText(b.file, a.file))) {
      const { url } = draft.fields;
      if (url === undefined) continue;
      const key = url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/?(#.*)?$/, '');
      const holder = taken.get(key);
      if (holder === undefined) {
        taken.set(key, draft.file);
      } else {
        yield {
          ...placeOf(draft, 'url'),
          message: `Unexpected address ${show(url)}, expected a report that is not in the record yet: \`${holder}\` has it.`,
        };
      }
    }
  },
};
