import type { StatementId } from '../ids.ts';
import type { Ledger, LedgerEntry } from '../model.ts';
import { compareText } from '../partial-date.ts';

/**
 * The last key of the file. It holds nothing: it lets every line of a statement end in a comma, so that
 * lines added on two branches can stand side by side without either being edited.
 */
const END = '"end of ledger": true';

/** The lines that are of no statement: the first, and the last two. */
export const FRAME = { first: '{', end: END, last: '}' } as const;

/** The ledger as a file: one statement a line, sorted by id. The same ledger gives the same text. */
export function formatLedger(ledger: Ledger): string {
  const lines = [...ledger]
    .sort(([a], [b]) => compareText(a, b))
    .map(([id, entry]) => formatLine(id, entry));
  return `${[FRAME.first, ...lines, FRAME.end, FRAME.last].join('\n')}\n`;
}

/** The line of one statement. */
export const formatLine = (id: StatementId, entry: LedgerEntry): string =>
  `${JSON.stringify(id)}: ${JSON.stringify(entry)},`;
