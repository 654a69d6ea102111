import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { runChecker, type Message } from './checker.ts';

/**
 * Checks every HTML file below a folder against the HTML standard. Warnings count as much as errors: none
 * of them is a matter of taste, and a list of them that only grows is read by nobody. Needs Java.
 *
 * @returns one line for each message, those that many pages share only once: the first page, and the number
 */
export async function validateHtml(folder: string): Promise<string[]> {
  // Whether a text "appears to be" in the language it is marked as is a guess, and wrong for quotations.
  const messages = await runChecker(['--skip-non-html', '--no-langdetect', folder]);
  const alike = Map.groupBy(messages, ({ message, extract }) => `${message}\0${extract ?? ''}`);
  return [...alike.values()].map((same) => formatMessage(same, folder)).sort();
}

function formatMessage(same: readonly Message[], folder: string): string {
  const { url, lastLine, lastColumn, message, extract } = same[0]!;
  const file = url ? path.relative(folder, fileURLToPath(url)) : folder;
  const place = [file, lastLine, lastColumn].filter((part) => part !== undefined).join(':');
  const more = same.length > 1 ? ` (and ${String(same.length - 1)} more)` : '';
  return `${place}  ${message}${more}${extract ? `\n    ${extract.replace(/\s+/g, ' ')}` : ''}`;
}
