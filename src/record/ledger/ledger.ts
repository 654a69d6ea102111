import { z } from 'zod';
import { compareText } from '../partial-date.ts';
import { CORRECTION_CLASSES, wordsOf } from '../vocabulary.ts';

/** One published wording of a statement. */
const version = z.strictObject({
  /** The day on which it was recorded. */
  on: z.iso.date(),
  /** SHA-256 of its canonical words, hexadecimal. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  /** The correction that led to it; absent for the first. */
  correction: z
    .strictObject({ on: z.iso.date(), class: z.enum(wordsOf(CORRECTION_CLASSES)) })
    .optional(),
});

/** A statement's versions, the first one first; or, for an id that was given up, the id that took its place. */
const entry = z.union([z.array(version).min(1), z.string()]);

export type LedgerVersion = z.infer<typeof version>;
export type LedgerEntry = z.infer<typeof entry>;

/** What has been published: by statement id. */
export type Ledger = ReadonlyMap<string, LedgerEntry>;

/**
 * The last key of the file. It holds nothing: it lets every line of a statement end in a comma, so that
 * lines added on two branches can stand side by side without either being edited.
 */
export const END = 'end of ledger';

/** The ledger as a file: one statement a line, sorted by id. The same ledger gives the same text. */
export function formatLedger(ledger: Ledger): string {
  const lines = [...ledger]
    .sort(([a], [b]) => compareText(a, b))
    .map(([id, versions]) => `${JSON.stringify(id)}: ${JSON.stringify(versions)},\n`);
  return `{\n${lines.join('')}${JSON.stringify(END)}: true\n}\n`;
}

/** A line that cannot be understood, or says again what another says. */
export interface LedgerFault {
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

/** A ledger as it was read. JSON-serialisable. */
export interface ParsedLedger {
  readonly entries: readonly (readonly [id: string, entry: LedgerEntry])[];
  /** The line of each entry, from 1. */
  readonly lineOf: Readonly<Record<string, number>>;
  readonly faults: readonly LedgerFault[];
}

/**
 * Reads the file line by line, for JSON as such would let the last of two equal keys win without a word.
 *
 * @returns what could be read, and a fault for each line that could not
 */
export function parseLedger(text: string): ParsedLedger {
  const ledger = new Map<string, LedgerEntry>();
  const lineOf: Record<string, number> = {};
  const faults: LedgerFault[] = [];
  const lines = text.split('\n');
  for (const [index, source] of lines.entries()) {
    const line = index + 1;
    const content = source.trim();
    if (content === '' || content === '{' || content === '}' || content.startsWith(`"${END}"`))
      continue;
    const read = readLine(content);
    if (!read) {
      faults.push({ line, message: 'Unexpected line, expected `"<statement id>": [versions],`.' });
      continue;
    }
    const [id, value] = read;
    const known = ledger.get(id);
    // Two branches may have recorded the same thing: the same line twice is no contradiction.
    if (known !== undefined && JSON.stringify(known) !== JSON.stringify(value)) {
      faults.push({ line, message: `Unexpected second entry for \`${id}\`, expected one.` });
      continue;
    }
    ledger.set(id, value);
    lineOf[id] ??= line;
  }
  return { entries: [...ledger], lineOf, faults };
}

function readLine(content: string): [id: string, entry: LedgerEntry] | undefined {
  try {
    const [pair] = Object.entries(JSON.parse(`{${content.replace(/,$/, '')}}`) as object);
    const value = entry.safeParse(pair?.[1]);
    return pair && value.success ? [pair[0], value.data] : undefined;
  } catch {
    return undefined;
  }
}
