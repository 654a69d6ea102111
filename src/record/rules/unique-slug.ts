import { placeOf } from '../draft.ts';
import { show } from '../problem.ts';
import type { RecordRule } from '../rule.ts';

export const rule: RecordRule = {
  id: 'unique-slug',
  stage: 'record',
  summary: 'Give every country a slug of its own.',
  why: 'The slug is the country’s address.',
  examples: [
    {
      file: 'countries.yaml',
      right: '  slug: bouvet-island',
      wrong: '  slug: antarctica',
      finding: '+0:9 Unexpected slug `antarctica`, expected one that is not taken: `AQ` has it.',
    },
  ],
  *check({ countries }) {
    const taken = new Map<string, string>();
    for (const draft of countries) {
      const { slug } = draft.fields;
      if (slug === undefined) continue;
      const holder = taken.get(slug);
      if (holder === undefined) {
        taken.set(slug, draft.id);
      } else {
        yield {
          ...placeOf(draft, 'slug'),
          message: `Unexpected slug ${show(slug)}, expected one that is not taken: ${show(holder)} has it.`,
        };
      }
    }
  },
};
