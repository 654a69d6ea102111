import { placeOf, type Drafts, type ParsedLedger, type StatementDraft } from '../draft.ts';
import type { StatementId } from '../ids.ts';
import { hashWords, type PublishedWords } from '../ledger/canonical.ts';
import { publishedVersions } from '../ledger/entry.ts';
import type { LedgerVersion } from '../model.ts';
import type { RecordFinding, RecordRule } from '../rule.ts';

const ledgerOf = (lines: string): string => `{\n${lines}"end of ledger": true\n}\n`;
const VERSION = `{"on":"2001-02-01","hash":"${'0'.repeat(64)}"}`;

export const rule: RecordRule = {
  id: 'published-id',
  stage: 'record',
  summary:
    'Keep every statement that has been published, or name its id among the `aliases` of the one that takes its place.',
  why: 'People have cited its address. To withdraw a statement, keep it and add a correction of class `retraction`.',
  examples: [
    {
      file: 'articles/2001/2001-02-05-example-times-roe.md',
      right:
        'aliases: [2001-01-31-roe-no-ice]\ncorrections:\n  - on: 2001-04-01\n    class: correction\n    note: It was about the ice.',
      wrong: 'place: Base Camp',
      at: 'place: Base Camp',
      beside: { 'ledger.json': ledgerOf(`"2001-01-31-roe-no-ice": [${VERSION}],\n`) },
      finding:
        'ledger.json:2:1 Unexpected end of the published statement `2001-01-31-roe-no-ice`, expected it to be kept (with a correction of class `retraction` if it should not have been published), or its id among the `aliases` of the statement that takes its place.',
    },
    {
      file: 'articles/2001/2001-02-05-example-times-roe.md',
      right: 'place: Base Camp\naliases: [2001-02-03-roe-ice]',
      wrong: 'place: Base Camp',
      at: 'place: Base Camp',
      beside: {
        'ledger.json': ledgerOf(
          '"2001-02-03-roe-ice": [{"on":"2001-03-01","hash":"a9cc99d0c4577fcb2f44199853823dba30eb4b1c1f56c315508ad370ef88ef04"}],\n',
        ),
      },
      finding:
        '-6:5 Unexpected new id of the published statement `2001-02-03-roe-ice`, expected the earlier one below it: `aliases: [2001-02-03-roe-ice]`, so that its address leads here.',
    },
    {
      file: 'articles/2001/2001-02-05-example-times-roe.md',
      right: 'place: Base Camp\naliases: [2001-02-03-roe-ice]',
      wrong: 'place: Base Camp',
      at: 'place: Base Camp',
      beside: {
        'ledger.json': ledgerOf(
          '"2001-02-03-roe-ice": "2001-02-03-roe-ice-thick",\n"2001-02-03-roe-ice-thick": [{"on":"2001-03-01","hash":"a9cc99d0c4577fcb2f44199853823dba30eb4b1c1f56c315508ad370ef88ef04"}],\n',
        ),
      },
      finding:
        '-6:5 Unexpected end of the earlier id `2001-02-03-roe-ice`, expected it among the `aliases` of `2001-02-03-roe-ice-thick`, to which its address leads.',
    },
  ],
  *check(drafts) {
    const { ledger, articles, faulty } = drafts;
    // In a file that cannot be read in full the statement may still be there.
    if (!ledger || articles.some(({ file }) => faulty.has(file))) return;
    const holders = new Map(
      drafts.statements.flatMap((draft) =>
        [draft.id, ...(draft.fields.aliases ?? [])].map((id) => [id, draft]),
      ),
    );
    for (const [id, entry] of ledger.entries) {
      if (typeof entry === 'string') yield* checkEarlierId(id, entry, ledger, holders);
      else if (!holders.has(id)) yield describeLoss(id, entry, ledger, drafts);
    }
  },
};

type Holders = ReadonlyMap<StatementId, StatementDraft>;

/** An id that was given up must lead to the same statement as the id that took its place. */
function* checkEarlierId(
  id: StatementId,
  successor: StatementId,
  ledger: ParsedLedger,
  holders: Holders,
): Generator<RecordFinding> {
  const [holder, expected] = [holders.get(id), holders.get(successor)];
  if (expected && holder !== expected) {
    yield {
      ...placeOf(holder ?? expected, 'id'),
      message: `Unexpected ${holder ? 'use' : 'end'} of the earlier id \`${id}\`, expected it among the \`aliases\` of \`${expected.id}\`, to which its address leads.`,
    };
  }
  if (!expected && !holder && ledger.lineOf[successor] !== undefined) {
    yield {
      ...placeInLedger(id, ledger),
      message: `Unexpected end of the earlier id \`${id}\`, expected it among the \`aliases\` of the statement that takes the place of \`${successor}\`.`,
    };
  }
}

function describeLoss(
  id: StatementId,
  versions: readonly LedgerVersion[],
  ledger: ParsedLedger,
  { statements }: Drafts,
): RecordFinding {
  const renamed = findSameWords(versions.at(-1)!.hash, ledger, statements);
  if (renamed) {
    return {
      ...placeOf(renamed, 'id'),
      message: `Unexpected new id of the published statement \`${id}\`, expected the earlier one below it: \`aliases: [${id}]\`, so that its address leads here.`,
    };
  }
  return {
    ...placeInLedger(id, ledger),
    message: `Unexpected end of the published statement \`${id}\`, expected it to be kept (with a correction of class \`retraction\` if it should not have been published), or its id among the \`aliases\` of the statement that takes its place.`,
  };
}

const placeInLedger = (id: StatementId, { lineOf }: ParsedLedger) => ({
  file: 'ledger.json',
  line: lineOf[id] ?? 1,
  column: 1,
});

/** A statement not published yet that says what a published one said: the same under another id. */
function findSameWords(
  hash: string,
  { entries }: ParsedLedger,
  statements: readonly StatementDraft[],
): StatementDraft | undefined {
  const published = new Map(entries);
  return statements.find(
    ({ id, fields }) =>
      !publishedVersions(published, { id, aliases: fields.aliases }) &&
      hashWords(fields as PublishedWords) === hash,
  );
}
