import type { RecordRule } from '../rule.ts';

export const rule: RecordRule = {
  id: 'ledger-form',
  stage: 'record',
  summary: 'Leave `ledger.json` to `npm run ledger`.',
  why: 'The ledger says what has been published. Edited by hand, it would vouch for words that nobody published.',
  examples: [
    {
      file: 'ledger.json',
      right: '{\n"end of ledger": true\n}\n',
      wrong: '{\n"2001-02-03-roe-ice-thick": "thick",\n"end of ledger": [\n}\n',
      finding:
        '2:1 Unexpected successor `thick`, expected a statement that has `2001-02-03-roe-ice-thick` among its `aliases`.',
    },
    {
      file: 'ledger.json',
      right: '{\n"end of ledger": true\n}\n',
      wrong: '{\n"2001-02-03-roe-ice-thick": [{"on":"2001-03-01"}],\n"end of ledger": true\n}\n',
      finding: '2:1 Unexpected line, expected `"<statement id>": [versions],`.',
    },
  ],
  *check({ ledger, statements }) {
    if (!ledger) return;
    const at = (line: number) => ({ file: 'ledger.json', line, column: 1 });
    for (const { line, message } of ledger.faults) yield { ...at(line), message };
    const successors = new Map(
      statements.flatMap(({ id, fields }) => (fields.aliases ?? []).map((alias) => [alias, id])),
    );
    for (const [id, entry] of ledger.entries) {
      if (typeof entry !== 'string' || successors.get(id) === entry) continue;
      yield {
        ...at(ledger.lineOf[id] ?? 1),
        message: `Unexpected successor \`${entry}\`, expected a statement that has \`${id}\` among its \`aliases\`.`,
      };
    }
  },
};
