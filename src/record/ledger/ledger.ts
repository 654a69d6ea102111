import type { StatementId } from '../ids.ts';
import type { LedgerFault, ParsedLedger } from '../draft.ts';
import { combineLines, type LedgerLine } from './combine-lines.ts';
import { FRAME } from './format-ledger.ts';
import { AS_IT_WAS, readLine } from './read-line.ts';

/**
 * Reads the file line by line, for JSON as such would let the last of two equal keys win without a word.
 *
 * The order of the lines does not matter, nor does a line that another continues: a merge of two branches
 * leaves both, and the next `npm run ledger` puts them in order.
 *
 * @returns what could be read, and the faults in the order of the lines
 */
export function parseLedger(text: string): ParsedLedger {
  const written = text
    .split('\n')
    .map((source, index) => ({ line: index + 1, content: source.trim() }))
    .filter(({ content }) => content !== '');
  const lines: LedgerLine[] = [];
  const faults: LedgerFault[] = [...findLostFrame(written)];
  for (const { line, content } of written) {
    if (content === FRAME.first || content === FRAME.end || content === FRAME.last) continue;
    const read = readLine(content);
    if ('entry' in read) lines.push({ line, ...read });
    else faults.push({ line, ...read });
  }
  const byId = Map.groupBy(lines, ({ id }) => id);
  const entries = [...combineLines(byId)].map(([id, combined]) => {
    const [first, ...others] = byId.get(id)!;
    if (combined === undefined)
      faults.push(describeContradiction(id, first!.line, others.at(-1)!.line));
    return [id, combined ?? first!.entry] as const;
  });
  return {
    entries,
    lineOf: Object.fromEntries([...byId].map(([id, [first]]) => [id, first!.line])),
    faults: withoutRepetitions(faults.sort((a, b) => a.line - b.line)),
  };
}

type Written = readonly { readonly line: number; readonly content: string }[];

function* findLostFrame(written: Written): Generator<LedgerFault> {
  const [first, end, last] = [written[0], written.at(-2), written.at(-1)];
  if (first?.content === FRAME.first && end?.content === FRAME.end && last?.content === FRAME.last)
    return;
  yield {
    line: last?.line ?? 1,
    message: `Unexpected start or end of the ledger, expected \`${FRAME.first}\` as its first line, \`${FRAME.end}\` and \`${FRAME.last}\` as its last: ${AS_IT_WAS}.`,
  };
}

const describeContradiction = (id: StatementId, first: number, line: number): LedgerFault => ({
  line,
  message: `Unexpected second entry for \`${id}\`, expected one that continues line ${String(first)}: it was changed on two branches. Keep the line that has been published, delete the other, and run \`npm run ledger\`.`,
});

/** Whoever reformats the file is told so once, not for each of its lines. */
const withoutRepetitions = (faults: readonly LedgerFault[]): LedgerFault[] =>
  faults.filter(({ message }, index) => faults[index - 1]?.message !== message);
