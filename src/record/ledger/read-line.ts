import type { StatementId } from '../ids.ts';
import type { LedgerEntry, LedgerVersion } from '../model.ts';
import { entrySchema, statementIdSchema } from './entry.ts';
import { formatLine } from './format-ledger.ts';

/** The line of one statement, or why it cannot be used. */
export type ReadLine =
  { readonly id: StatementId; readonly entry: LedgerEntry } | { readonly message: string };

/** What to do about an edit by hand. */
export const AS_IT_WAS = 'put it back as it was (`git diff` shows it)';

const UNREADABLE = `Unexpected line, expected \`"<statement id>": [<versions>],\` as \`npm run ledger\` writes it: ${AS_IT_WAS}.`;
const CONFLICT =
  'Unexpected mark of a merge, expected the lines of both branches: delete those that begin with `<<<<<<<`, `|||||||`, `=======` or `>>>>>>>`, keep all others, and run `npm run ledger`.';

/** Reads a line of the file. White space aside it must be as `formatLine` writes it. */
export function readLine(content: string): ReadLine {
  if (/^(<{7}|\|{7}|={7}|>{7})/.test(content)) return { message: CONFLICT };
  const read = readEntry(content);
  if (!read || withoutSpaces(formatLine(...read)) !== withoutSpaces(content))
    return { message: UNREADABLE };
  const [id, entry] = read;
  const message = typeof entry === 'string' ? undefined : describeBreak(id, entry);
  return message === undefined ? { id, entry } : { message };
}

function readEntry(content: string): [id: StatementId, entry: LedgerEntry] | undefined {
  try {
    const [pair] = Object.entries(JSON.parse(`{${content.replace(/,$/, '')}}`) as object);
    return pair && [statementIdSchema.parse(pair[0]), entrySchema.parse(pair[1])];
  } catch {
    return undefined;
  }
}

const withoutSpaces = (text: string): string => text.replace(/\s/g, '');

/** What is wrong with the sequence of a statement's versions. */
function describeBreak(id: StatementId, versions: readonly LedgerVersion[]): string | undefined {
  for (const [index, { on, correction }] of versions.entries()) {
    const name = `version ${String(index + 1)} of \`${id}\``;
    const before = versions[index - 1]?.on ?? on;
    if (index === 0 && correction)
      return `Unexpected correction at ${name}, expected the version that was corrected before it: ${AS_IT_WAS}.`;
    if (index > 0 && !correction)
      return `Unexpected ${name} without a correction, expected the one that led to it: ${AS_IT_WAS}.`;
    if (on < before)
      return `Unexpected day \`${on}\` of ${name}, expected none before \`${before}\`: ${AS_IT_WAS}.`;
  }
  return undefined;
}
