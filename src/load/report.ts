import { formatCount, formatFinding, formatMessage } from '../record/format-finding.ts';
import type { Problem } from '../record/problem.ts';

export const REPORT_FORMATS = ['text', 'json', 'github'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/**
 * The findings for a terminal, as data, or as annotations of a change on GitHub.
 *
 * @param folder - the content folder as the editor knows it, with a `/` at the end
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions for the last one
 */
export function formatReport(
  problems: readonly Problem[],
  format: ReportFormat,
  folder: string,
): string {
  switch (format) {
    case 'json':
      return JSON.stringify(
        problems.map((problem) => ({ ...problem, file: `${folder}${problem.file}` })),
        null,
        2,
      );
    case 'github':
      return problems.map((problem) => formatAnnotation(problem, folder)).join('\n');
    case 'text':
      return [
        ...problems.map((problem) => formatFinding(problem, folder)),
        formatCount(problems),
      ].join('\n');
  }
}

function formatAnnotation(problem: Problem, folder: string): string {
  const { file, line, column, rule } = problem;
  const property = (text: string) => escape(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  const place = `file=${property(folder + file)},line=${String(line)},col=${String(column)}`;
  return `::error ${place},title=${property(rule)}::${escape(formatMessage(problem))}`;
}

const escape = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
