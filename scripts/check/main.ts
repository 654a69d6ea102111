import { parseArgs } from 'node:util';
import { contentFolder, displayFolder } from '../../src/load/content-folder.ts';
import { loadRecord } from '../../src/load/load-record.ts';
import { formatReport, REPORT_FORMATS } from '../../src/load/report.ts';
import { findUnrecorded } from '../../src/record/ledger/unrecorded.ts';
import type { PublicRecord } from '../../src/record/model.ts';
import { writeLine, type Effects } from '../effects.ts';
import { reportMistakes } from '../report-mistakes.ts';

const OPTIONS = { format: { type: 'string', default: 'text' } } as const;

/** Prints all findings in the content; exit status 1 if there is one. */
export function main(args: readonly string[], effects: Effects): Promise<number> {
  const { stdout, stderr, environment, folder: project } = effects;
  return reportMistakes(effects, async () => {
    const { values } = parseArgs({ args: [...args], options: OPTIONS });
    const format = REPORT_FORMATS.find((known) => known === values.format);
    if (!format) {
      const known = REPORT_FORMATS.join(', ');
      writeLine(stderr, `Unexpected --format ${values.format}, expected one of ${known}.`);
      return 2;
    }
    const folder = contentFolder(environment, project);
    const { record, problems } = await loadRecord(folder, project);
    const report =
      record && format === 'text'
        ? describeRecord(record)
        : formatReport(problems, format, displayFolder(folder, project));
    writeLine(stdout, report);
    return record ? 0 : 1;
  });
}

/** What a record without findings holds, and what is still to be done before it is published. */
function describeRecord(record: PublicRecord): string {
  const { statements, articles, actors } = record;
  const lines = [
    `0 problems: ${String(statements.size)} statements by ${String(actors.size)} actors in ${String(articles.size)} articles.`,
  ];
  const unrecorded = findUnrecorded(record).length;
  if (unrecorded > 0) {
    lines.push(
      `${String(unrecorded)} of them not in the ledger yet: npm run ledger, before publishing.`,
    );
  }
  return lines.join('\n');
}
