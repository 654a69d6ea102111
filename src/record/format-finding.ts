import type { Problem } from './problem.ts';

/**
 * A finding as one line, in the manner of a compiler.
 *
 * @param folder - what to put before the file's path: the content folder as the editor knows it
 * @example
 * formatFinding(problem, 'content/')
 * // => "content/actors/a.md:3:5  error  known-key  Unexpected key `nmae`, … Did you mean `name`?"
 */
export function formatFinding(problem: Problem, folder = ''): string {
  const { file, line, column, rule } = problem;
  return `${folder}${file}:${String(line)}:${String(column)}  error  ${rule}  ${formatMessage(problem)}`;
}

/** What is wrong and what was probably meant, without the place. */
export function formatMessage({
  message,
  suggestion,
}: Pick<Problem, 'message' | 'suggestion'>): string {
  return suggestion === undefined ? message : `${message} Did you mean \`${suggestion}\`?`;
}

/** "3 problems in 2 files." */
export function formatCount(problems: readonly Problem[]): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  const count = (number: number, noun: string) =>
    `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
  return `${count(problems.length, 'problem')} in ${count(files, 'file')}.`;
}
