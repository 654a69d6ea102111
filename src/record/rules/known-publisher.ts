import { findUnknown, idsOf, listReferences } from '../reference.ts';
import type { RecordRule } from '../rule.ts';

export const rule: RecordRule = {
  id: 'known-publisher',
  stage: 'record',
  summary: 'Name publishers by their id in `content/publishers.yaml`.',
  why: 'Whether a report comes from a news agency or from a content farm is said there, and readers need it.',
  examples: [
    {
      file: 'articles/2001/2001-02-05-example-times-roe.md',
      right: 'publisher: example-times',
      wrong: 'publisher: exmaple-times',
      finding:
        '+0:12 Unexpected publisher `exmaple-times`, expected an id from `content/publishers.yaml`. Did you mean `example-times`?',
    },
    {
      file: 'articles/2001/2001-02-05-example-times-roe.md',
      right: 'cites: [example-wire]',
      wrong: 'cites: [example-wire, another-agency]',
      finding:
        '+0:23 Unexpected publisher `another-agency`, expected an id from `content/publishers.yaml`.',
    },
  ],
  *check({ articles, publishers, unreadable }) {
    if (unreadable.has('publishers')) return;
    const known = idsOf(publishers);
    for (const draft of articles) {
      const { publisher, cites } = draft.fields;
      const references = [['publisher', publisher] as const, ...listReferences('cites', cites)];
      yield* findUnknown(draft, references, known, 'publisher', '`content/publishers.yaml`');
    }
  },
};
