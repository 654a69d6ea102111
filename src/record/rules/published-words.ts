import { placeOf, type StatementDraft } from '../draft.ts';
import { hashWords, type PublishedWords } from '../ledger/canonical.ts';
import type { LedgerEntry, LedgerVersion } from '../ledger/ledger.ts';
import type { RecordRule } from '../rule.ts';

const LEDGER = `{
"2001-02-03-roe-ice-thick": [{"on":"2001-03-01","hash":"449a4b93954cd9cb1e692215a08b2dab33bac288fdaf3a3e9d7ae290277d2ce2"}],
"end of ledger": true
}
`;

export const rule: RecordRule = {
  id: 'published-words',
  stage: 'record',
  summary: 'Change the words of a published statement only together with a new, dated correction.',
  why: 'Whoever cited it must be able to see that it has changed, when and why. Words here means what is said, by whom, when and in what capacity; further reports and relations can be added freely.',
  examples: [
    {
      file: 'articles/2001/2001-02-05-example-times-roe.md',
      right: '> the ice is thick',
      wrong: '> the ice was thick',
      beside: { 'ledger.json': LEDGER },
      finding:
        '18:5 Unexpected change of words published on 2001-03-01, expected a new entry in `corrections` that says what changed and why.',
    },
    {
      file: 'ledger.json',
      right: LEDGER,
      wrong: LEDGER.replace(
        '}]',
        '},{"on":"2001-04-02","hash":"449a4b93954cd9cb1e692215a08b2dab33bac288fdaf3a3e9d7ae290277d2ce2","correction":{"on":"2001-04-01","class":"typo"}}]',
      ),
      finding:
        'articles/2001/2001-02-05-example-times-roe.md:18:5 Unexpected end of `corrections`, expected the published typo of 2001-04-01 as number 1.',
    },
  ],
  *check({ ledger, statements, faulty }) {
    if (!ledger) return;
    const published = new Map(ledger.entries);
    for (const draft of statements) {
      const versions = findVersions(draft, published);
      if (!versions || faulty.has(draft.file)) continue;
      const corrections = draft.fields.corrections ?? [];
      const recorded = versions.flatMap(({ correction }) => correction ?? []);
      const lost = recorded.findIndex(({ on, class: kind }, index) => {
        const kept = corrections[index];
        return kept?.on.edtf !== on || kept.class !== kind;
      });
      if (lost >= 0) {
        const { on, class: kind } = recorded[lost]!;
        yield {
          ...placeOf(draft, 'corrections'),
          ...(corrections.length === 0 && placeOf(draft, 'id')),
          message: `Unexpected end of \`corrections\`, expected the published ${kind} of ${on} as number ${String(lost + 1)}.`,
        };
        continue;
      }
      const latest = versions.at(-1)!;
      const isCorrected = corrections.length > recorded.length;
      if (isCorrected || hashWords(draft.fields as PublishedWords) === latest.hash) continue;
      yield {
        ...placeOf(draft, 'id'),
        message: `Unexpected change of words published on ${latest.on}, expected a new entry in \`corrections\` that says what changed and why.`,
      };
    }
  },
};

/** The versions published under the statement's id, or under the earlier id that it has as an alias. */
function findVersions(
  { id, fields }: StatementDraft,
  published: ReadonlyMap<string, LedgerEntry>,
): readonly LedgerVersion[] | undefined {
  for (const known of [id, ...(fields.aliases ?? [])]) {
    const entry = published.get(known);
    if (Array.isArray(entry)) return entry;
  }
  return undefined;
}
