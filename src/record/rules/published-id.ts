import type { RecordRule } from '../rule.ts';

const LEDGER = `{
"2001-01-31-roe-no-ice": [{"on":"2001-02-01","hash":"${'0'.repeat(64)}"}],
"end of ledger": true
}
`;

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
      wrong:
        'corrections:\n  - on: 2001-04-01\n    class: correction\n    note: It was about the ice.',
      at: 'place: Base Camp',
      beside: { 'ledger.json': LEDGER },
      finding:
        'ledger.json:2:1 Unexpected end of the published statement `2001-01-31-roe-no-ice`, expected it to be kept, or its id among the `aliases` of another.',
    },
  ],
  *check({ ledger, statements }) {
    if (!ledger) return;
    const kept = new Set(statements.flatMap(({ id, fields }) => [id, ...(fields.aliases ?? [])]));
    for (const [id, entry] of ledger.entries) {
      if (kept.has(id) || typeof entry === 'string') continue;
      yield {
        file: 'ledger.json',
        line: ledger.lineOf[id] ?? 1,
        column: 1,
        message: `Unexpected end of the published statement \`${id}\`, expected it to be kept, or its id among the \`aliases\` of another.`,
      };
    }
  },
};
