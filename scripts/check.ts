/** `npm run check`: all findings in the content, and exit status 1 if there is one. */
import { parseArgs } from 'node:util';
import { ContentFolderError, contentFolder, displayFolder } from '../src/load/content-folder.ts';
import { loadRecord } from '../src/load/load-record.ts';
import { findUnrecorded } from '../src/record/ledger/unrecorded.ts';
import { formatReport, REPORT_FORMATS, type ReportFormat } from '../src/load/report.ts';

const { values } = parseArgs({ options: { format: { type: 'string', default: 'text' } } });
const format = REPORT_FORMATS.find((known) => known === values.format);
if (!format) {
  console.error(
    `Unexpected --format ${values.format}, expected one of ${REPORT_FORMATS.join(', ')}.`,
  );
  process.exit(2);
}
process.exitCode = await check(contentFolder(), format);

async function check(folder: string, format: ReportFormat): Promise<number> {
  try {
    const { record, problems } = await loadRecord(folder);
    if (!record) {
      console.log(formatReport(problems, format, displayFolder(folder)));
      return 1;
    }
    if (format === 'text') {
      const { statements, articles, actors } = record;
      console.log(
        `0 problems: ${String(statements.size)} statements by ${String(actors.size)} actors in ${String(articles.size)} articles.`,
      );
      const unrecorded = findUnrecorded(record).length;
      if (unrecorded > 0) {
        console.log(
          `${String(unrecorded)} of them not in the ledger yet: npm run ledger, before publishing.`,
        );
      }
    } else console.log(formatReport([], format, ''));
    return 0;
  } catch (error) {
    if (!(error instanceof ContentFolderError)) throw error;
    console.error(error.message);
    return 1;
  }
}
