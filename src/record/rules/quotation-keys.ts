import { placeOf } from '../draft.ts';
import type { RecordRule } from '../rule.ts';

export const rule: RecordRule = {
  id: 'quotation-keys',
  stage: 'record',
  summary: 'Give `quoteLanguage` and `translated` only where there is a quotation.',
  why: 'They describe the quotation; without one, it was probably lost.',
  examples: [
    {
      file: 'articles/2001/2001-02-05-example-times-roe.md',
      right: 'translated: true\n```\n\n> the ice is thick\n',
      wrong: 'translated: true\n```\n\nthe ice is thick\n',
      at: '```\n\n> the ice is thick\n',
      finding: '+0:1 Unexpected key `translated`, expected a quotation (`> …`) that it describes.',
    },
  ],
  *check({ statements }) {
    for (const draft of statements) {
      if (draft.hasQuotation) continue;
      for (const key of ['quoteLanguage', 'translated']) {
        if (!(`${key}#` in draft.positions)) continue;
        yield {
          ...placeOf(draft, `${key}#`),
          message: `Unexpected key \`${key}\`, expected a quotation (\`> …\`) that it describes.`,
        };
      }
    }
  },
};
