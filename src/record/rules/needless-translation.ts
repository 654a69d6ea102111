import { placeOf } from '../draft.ts';
import { show } from '../problem.ts';
import type { RecordRule } from '../rule.ts';

export const rule: RecordRule = {
  id: 'needless-translation',
  stage: 'record',
  summary: 'Translate a quotation only from another language than English.',
  why: 'A second quotation below an English one is most often a quotation split in two; its second half would be shown as our translation.',
  examples: [
    {
      file: 'articles/2001/2001-02-05-example-times-roe.md',
      right: '> the ice is thick\n>\n> and cold\n',
      wrong: '> the ice is thick\n\n> and cold\n',
      at: '> the ice is thick\n',
      finding:
        '-12:1 Unexpected translation of a quotation in `en`, expected one quotation; join its paragraphs with a line `>`.',
    },
  ],
  *check({ statements }) {
    for (const draft of statements) {
      const { quotation } = draft.fields;
      if (!quotation?.translation || !/^en\b/.test(quotation.language)) continue;
      yield {
        ...placeOf(draft, ''),
        message: `Unexpected translation of a quotation in ${show(quotation.language)}, expected one quotation; join its paragraphs with a line \`>\`.`,
      };
    }
  },
};
