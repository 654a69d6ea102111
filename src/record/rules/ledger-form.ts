import type { RecordRule } from '../rule.ts';

export const rule: RecordRule = {
  id: 'ledger-form',
  stage: 'record',
  summary: 'Leave `ledger.json` to `npm run ledger`.',
  why: 'The ledger says what has been published. Edited by hand, it would vouch for words that nobody published. Git merges it by itself: the lines of both branches stay, in any order, and the next `npm run ledger` sorts them.',
  examples: [
    {
      file: 'ledger.json',
      right: '{\n"end of ledger": true\n}\n',
      wrong: '{\n"2001-02-03-roe-ice": "2001-02-03-roe-thick-ice",\n"end of ledger": true\n}\n',
      finding:
        '2:1 Unexpected successor `2001-02-03-roe-thick-ice`, expected a statement that has `2001-02-03-roe-ice` among its `aliases`: put the line back as it was (`git diff` shows it).',
    },
    {
      file: 'ledger.json',
      right: '{\n"end of ledger": true\n}\n',
      wrong: '{\n"2001-02-03-roe-ice-thick": [{"on":"2001-03-01"}],\n"end of ledger": true\n}\n',
      finding:
        '2:1 Unexpected line, expected `"<statement id>": [<versions>],` as `npm run ledger` writes it: put it back as it was (`git diff` shows it).',
    },
    {
      file: 'ledger.json',
      right: '{\n"end of ledger": true\n}\n',
      wrong: '{\n<<<<<<< HEAD\n"end of ledger": true\n}\n',
      finding:
        '2:1 Unexpected mark of a merge, expected the lines of both branches: delete those that begin with `<<<<<<<`, `|||||||`, `=======` or `>>>>>>>`, keep all others, and run `npm run ledger`.',
    },
  ],
  *check({ ledger, statements }) {
    if (!ledger) return;
    const at = (line: number) => ({ file: 'ledger.json', line, column: 1 });
    for (const { line, message } of ledger.faults) yield { ...at(line), message };
    const known = new Set([
      ...ledger.entries.map(([id]) => id),
      ...statements.flatMap(({ id, fields }) => [id, ...(fields.aliases ?? [])]),
    ]);
    for (const [id, entry] of ledger.entries) {
      if (typeof entry !== 'string' || known.has(entry)) continue;
      yield {
        ...at(ledger.lineOf[id] ?? 1),
        message: `Unexpected successor \`${entry}\`, expected a statement that has \`${id}\` among its \`aliases\`: put the line back as it was (\`git diff\` shows it).`,
      };
    }
  },
};
