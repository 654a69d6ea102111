/** `npm run ledger`: records in `content/ledger.json` what is new or corrected. */
import { format } from 'date-fns';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ContentFolderError, contentFolder, displayFolder } from '../src/load/content-folder.ts';
import { loadRecord } from '../src/load/load-record.ts';
import { formatReport } from '../src/load/report.ts';
import { formatLedger } from '../src/record/ledger/ledger.ts';
import { recordVersions } from '../src/record/ledger/record-versions.ts';

process.exitCode = await recordContent(contentFolder(), format(new Date(), 'yyyy-MM-dd'));

async function recordContent(folder: string, today: string): Promise<number> {
  try {
    const { record, problems } = await loadRecord(folder);
    if (!record) {
      console.log(formatReport(problems, 'text', displayFolder(folder)));
      console.log('Nothing was recorded.');
      return 1;
    }
    const update = recordVersions(record.ledger, record.statements.values(), today);
    await writeFile(path.join(folder, 'ledger.json'), formatLedger(update.ledger));
    const lines = [
      ...update.added.map((id) => `new        ${id}`),
      ...update.corrected.map((id) => `corrected  ${id}`),
      ...update.renamed.map((id) => `renamed    ${id}`),
    ];
    console.log(
      [...lines, `${String(lines.length)} changes in ${displayFolder(folder)}ledger.json.`].join(
        '\n',
      ),
    );
    return 0;
  } catch (error) {
    if (!(error instanceof ContentFolderError)) throw error;
    console.error(error.message);
    return 1;
  }
}
