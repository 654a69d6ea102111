import type { Cell, Form } from './form.ts';

/** Stands between the items of a list. No id, code or word of a vocabulary has it in it. */
export const LIST_SEPARATOR = '|';

/** Text put before a cell that a spreadsheet would take for a formula, and taken off again by a reader. */
export const GUARD = "'";

/**
 * Starts of text that a spreadsheet program may take for a formula, those in full width and behind white
 * space too, and the guard itself, so that it can be told from one that was there before.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
const UNSAFE = /^(?:['\t\r\n]|\s*[=+\-@＝＋－＠])/u;

/** A cell as text; null for an empty one. Numbers are no text, and are never guarded. */
export function encodeCell(cell: Cell): string | number | null {
  if (cell === null || typeof cell === 'number') return cell;
  if (typeof cell === 'boolean') return String(cell);
  const text = typeof cell === 'string' ? cell : cell.join(LIST_SEPARATOR);
  if (text === '') return null;
  return UNSAFE.test(text) ? GUARD + text : text;
}

/** The cell that was encoded as this text, in a column of that form: the reverse of `encodeCell`. */
export function decodeCell(text: string, { type }: Form): Cell {
  if (type === 'list') return text === '' ? [] : text.split(LIST_SEPARATOR);
  if (text === '') return null;
  if (type === 'boolean') return text === 'true';
  if (type === 'integer' || type === 'number') return Number(text);
  return text.startsWith(GUARD) ? text.slice(GUARD.length) : text;
}
