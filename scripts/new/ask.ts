import { createInterface } from 'node:readline/promises';

/** The editor ended the input instead of answering. */
export class NoAnswer extends Error {
  override name = 'NoAnswer';
}

/**
 * Asks one question at the terminal, again until there is an answer unless it may be left open.
 *
 * @throws NoAnswer on Ctrl+C or at the end of the input
 */
export async function ask(
  question: string,
  {
    isOptional = false,
    input = process.stdin as NodeJS.ReadableStream,
    output = process.stdout as NodeJS.WritableStream,
  } = {},
): Promise<string | undefined> {
  const lines = createInterface({ input, output });
  const end = new AbortController();
  lines.once('close', () => {
    end.abort();
  });
  try {
    for (;;) {
      const answer = (await lines.question(`${question} `, { signal: end.signal })).trim();
      if (answer !== '') return answer;
      if (isOptional) return undefined;
    }
  } catch (error) {
    throw end.signal.aborted ? new NoAnswer('No answer.') : error;
  } finally {
    lines.close();
  }
}
