/** `npm run ledger`: records in `content/ledger.json` what is new or corrected. */
import { addDays, format } from 'date-fns';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { ContentFolderError, contentFolder, displayFolder } from '../src/load/content-folder.ts';
import { loadRecord } from '../src/load/load-record.ts';
import { formatReport } from '../src/load/report.ts';
import { findDatedAfter } from '../src/record/ledger/dated-after.ts';
import { formatLedger } from '../src/record/ledger/format-ledger.ts';
import { recordVersions, type LedgerUpdate } from '../src/record/ledger/record-versions.ts';

process.exitCode = await recordContent(contentFolder(), new Date());

async function recordContent(folder: string, now: Date): Promise<number> {
  try {
    const { record, problems } = await loadRecord(folder);
    if (!record) return refuse(formatReport(problems, 'text', displayFolder(folder)));
    // Somewhere on Earth it is tomorrow already.
    const early = findDatedAfter(record, format(addDays(now, 1), 'yyyy-MM-dd'));
    if (early.length > 0) {
      return refuse(
        ...early.map(
          ({ id, on }) =>
            `Unexpected correction of \`${id}\` on ${on}, expected a day that is not still to come: change its date in \`corrections\`.`,
        ),
      );
    }
    const today = format(now, 'yyyy-MM-dd');
    const update = recordVersions(record.ledger, record.statements.values(), today);
    await writeIfChanged(path.join(folder, 'ledger.json'), formatLedger(update.ledger));
    console.log(describeUpdate(update, `${displayFolder(folder)}ledger.json`));
    return 0;
  } catch (error) {
    if (!(error instanceof ContentFolderError)) throw error;
    console.error(error.message);
    return 1;
  }
}

function refuse(...reasons: readonly string[]): number {
  console.log([...reasons, 'Nothing was recorded.'].join('\n'));
  return 1;
}

/** Leaves a file that is as it should be untouched, so that nothing is built anew for it. */
async function writeIfChanged(file: string, text: string): Promise<void> {
  const written = await readFile(file, 'utf8').catch(() => undefined);
  if (written !== text) await writeFile(file, text);
}

function describeUpdate({ added, corrected, renamed }: LedgerUpdate, file: string): string {
  const lines = [
    ...added.map((id) => `new        ${id}`),
    ...corrected.map((id) => `corrected  ${id}`),
    ...renamed.map((id) => `renamed    ${id}`),
  ];
  const count = lines.length === 1 ? '1 change' : `${String(lines.length)} changes`;
  return [...lines, `${count} in ${file}.`].join('\n');
}
