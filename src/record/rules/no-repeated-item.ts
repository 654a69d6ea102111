import { placeOf, type Draft, type Drafts } from '../draft.ts';
import { show } from '../problem.ts';
import { listReferences, type References } from '../reference.ts';
import { relationReferences } from '../relation-references.ts';
import type { RecordRule } from '../rule.ts';

export const rule: RecordRule = {
  id: 'no-repeated-item',
  stage: 'record',
  summary: 'Name each item of a list once.',
  why: 'A report named twice would count as two.',
  examples: [
    {
      file: 'articles/2001/2001-02-04-example-wire-doe.md',
      right: 'also: [2001-02-05-example-times-roe]',
      wrong: 'also: [2001-02-05-example-times-roe, 2001-02-05-example-times-roe]',
      finding: '+0:38 Unexpected second `2001-02-05-example-times-roe`, expected each item once.',
    },
    {
      file: 'articles/2001/2001-02-05-example-times-roe.md',
      right: 'conditions: [thaw]',
      wrong: 'conditions: [thaw, thaw]',
      finding: '+0:20 Unexpected second `thaw`, expected each item once.',
    },
  ],
  *check(drafts) {
    for (const [draft, references] of lists(drafts)) {
      const seen = new Set<string>();
      for (const [path, id] of references) {
        const key = `${path.replace(/\/\d+(\/id)?$/, '')} ${String(id)}`;
        if (seen.has(key)) {
          yield {
            ...placeOf(draft, path),
            message: `Unexpected second ${show(id)}, expected each item once.`,
          };
        }
        seen.add(key);
      }
    }
  },
};

function* lists({ statements, articles, actors }: Drafts): Generator<[Draft<unknown>, References]> {
  for (const draft of statements) {
    const { with: others, also, about, aliases, conditions } = draft.fields;
    yield [
      draft,
      [
        ...listReferences('with', others),
        ...listReferences('also', also),
        ...listReferences('about', about),
        ...listReferences('aliases', aliases),
        ...listReferences(
          'conditions',
          conditions?.map(({ id }) => id),
        ),
        ...relationReferences(draft),
      ],
    ];
  }
  for (const draft of articles) yield [draft, listReferences('cites', draft.fields.cites)];
  for (const draft of actors) yield [draft, listReferences('aliases', draft.fields.aliases)];
}
