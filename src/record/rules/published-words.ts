import { placeOf, type StatementDraft } from '../draft.ts';
import { hashWords, type PublishedWords } from '../ledger/canonical.ts';
import { publishedVersions } from '../ledger/entry.ts';
import type { Correction, LedgerVersion } from '../model.ts';
import type { RecordFinding, RecordRule } from '../rule.ts';

const LEDGER = `{
"2001-02-03-roe-ice-thick": [{"on":"2001-03-01","hash":"a9cc99d0c4577fcb2f44199853823dba30eb4b1c1f56c315508ad370ef88ef04"}],
"end of ledger": true
}
`;
const ROE = 'articles/2001/2001-02-05-example-times-roe.md';
const correctionOn = (day: string): string =>
  `place: Base Camp\ncorrections:\n  - on: ${day}\n    class: typo\n    note: A letter was missing.`;

export const rule: RecordRule = {
  id: 'published-words',
  stage: 'record',
  summary: 'Change the words of a published statement only together with a new, dated correction.',
  why: 'Whoever cited it must be able to see that it has changed, when and why. Words here means what is said, by whom, when and in what capacity; further reports and relations can be added freely. What has been recorded but not published yet is free too: take `ledger.json` back to what it was (`git checkout content/ledger.json`), edit, and run `npm run ledger` again.',
  examples: [
    {
      file: ROE,
      right: '> the ice is thick',
      wrong: '> the ice was thick',
      beside: { 'ledger.json': LEDGER },
      finding:
        '-11:5 Unexpected change of words published on 2001-03-01, expected a new entry in `corrections` that says what changed and why (`on`, `class`, `note`, and the earlier wording as `was`), or the words as they were (`git diff` shows them).',
    },
    {
      file: ROE,
      right: correctionOn('2001-04-01'),
      wrong: 'place: Base Camp',
      at: 'place: Base Camp',
      beside: {
        'ledger.json': LEDGER.replace(
          '}]',
          '},{"on":"2001-04-02","hash":"a9cc99d0c4577fcb2f44199853823dba30eb4b1c1f56c315508ad370ef88ef04","correction":{"on":"2001-04-01","class":"typo"}}]',
        ),
      },
      finding:
        '-6:5 Unexpected end of `corrections`, expected the published typo of 2001-04-01 as number 1: put it back as it was.',
    },
    {
      file: ROE,
      right: correctionOn('2001-04-02'),
      wrong: correctionOn('2001-04-01'),
      at: 'place: Base Camp',
      beside: { 'ledger.json': LEDGER.replace('2001-03-01', '2001-04-02') },
      finding:
        '+2:9 Unexpected day `2001-04-01` of a new correction, expected none before 2001-04-02, when the words that it corrects were recorded.',
    },
    {
      file: ROE,
      right: 'place: Base Camp',
      wrong: correctionOn('2001-04-01'),
      beside: { 'ledger.json': '{\n"end of ledger": true\n}\n' },
      finding:
        '+1:1 Unexpected `corrections` of a statement that `ledger.json` does not know, expected none: change the words freely until it is published, or put its line back into the ledger if it has been.',
    },
  ],
  *check({ ledger, statements, faulty }) {
    // What was published is not known as long as the ledger has to be mended.
    if (!ledger || ledger.faults.length > 0) return;
    const published = new Map(ledger.entries);
    for (const draft of statements) {
      if (faulty.has(draft.file)) continue;
      const { id, fields } = draft;
      const versions = publishedVersions(published, { id, aliases: fields.aliases });
      if (versions) yield* checkPublished(draft, versions);
      else if (!published.has(id)) yield* checkUnpublished(draft);
    }
  },
};

function* checkPublished(
  draft: StatementDraft,
  versions: readonly LedgerVersion[],
): Generator<RecordFinding> {
  const corrections = draft.fields.corrections ?? [];
  const recorded = versions.flatMap(({ correction }) => correction ?? []);
  const latest = versions.at(-1)!;
  for (const [index, published] of recorded.entries()) {
    const kept = corrections[index];
    if (kept?.on.edtf === published.on && kept.class === published.class) continue;
    const expected = `expected the published ${published.class} of ${published.on} as number ${String(index + 1)}: put it back as it was`;
    yield kept
      ? {
          ...placeOf(draft, `corrections/${String(index)}`),
          message: `Unexpected ${nameOf(kept)} among the published corrections, ${expected}, and add new ones below.`,
        }
      : {
          ...placeOf(draft, corrections.length > 0 ? 'corrections#' : 'id'),
          message: `Unexpected end of \`corrections\`, ${expected}.`,
        };
    return;
  }
  const added = corrections.slice(recorded.length);
  for (const [index, { on }] of added.entries()) {
    if (on.latest >= latest.on) continue;
    yield {
      ...placeOf(draft, `corrections/${String(recorded.length + index)}/on`),
      message: `Unexpected day \`${on.edtf}\` of a new correction, expected none before ${latest.on}, when the words that it corrects were recorded.`,
    };
  }
  if (added.length > 0 || hashWords(draft.fields as PublishedWords) === latest.hash) return;
  yield {
    ...placeOf(draft, 'id'),
    message: `Unexpected change of words published on ${latest.on}, expected a new entry in \`corrections\` that says what changed and why (\`on\`, \`class\`, \`note\`, and the earlier wording as \`was\`), or the words as they were (\`git diff\` shows them).`,
  };
}

/** Corrections are of what has been published. With them, a lost line of the ledger would go unnoticed. */
function* checkUnpublished(draft: StatementDraft): Generator<RecordFinding> {
  if ((draft.fields.corrections ?? []).length === 0) return;
  yield {
    ...placeOf(draft, 'corrections#'),
    message:
      'Unexpected `corrections` of a statement that `ledger.json` does not know, expected none: change the words freely until it is published, or put its line back into the ledger if it has been.',
  };
}

const nameOf = ({ class: kind, on }: Correction): string => `${kind} of ${on.edtf}`;
