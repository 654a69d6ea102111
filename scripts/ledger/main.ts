import { addDays } from 'date-fns/addDays';
import { format } from 'date-fns/format';
import { parseISO } from 'date-fns/parseISO';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { contentFolder, displayFolder } from '../../src/load/content-folder.ts';
import { loadRecord } from '../../src/load/load-record.ts';
import { formatReport } from '../../src/load/report.ts';
import { findDatedAfter } from '../../src/record/ledger/dated-after.ts';
import { formatLedger } from '../../src/record/ledger/format-ledger.ts';
import { recordVersions, type LedgerUpdate } from '../../src/record/ledger/record-versions.ts';
import { writeLine, type Effects } from '../effects.ts';
import { reportMistakes } from '../report-mistakes.ts';

/** Records what is new or corrected; nothing, with exit status 1, if anything stands in the way. */
export function main(_: readonly string[], effects: Effects): Promise<number> {
  const { stdout, environment, folder: project, today } = effects;
  return reportMistakes(effects, async () => {
    const folder = contentFolder(environment, project);
    const shown = displayFolder(folder, project);
    const refuse = (...reasons: readonly string[]): number => {
      writeLine(stdout, [...reasons, 'Nothing was recorded.'].join('\n'));
      return 1;
    };
    const { record, problems } = await loadRecord(folder, project);
    if (!record) return refuse(formatReport(problems, 'text', shown));
    const early = findDatedAfter(record, latestDay(today));
    if (early.length > 0) {
      return refuse(
        ...early.map(
          ({ id, on }) =>
            `Unexpected correction of \`${id}\` on ${on}, expected a day that is not still to come: change its date in \`corrections\`.`,
        ),
      );
    }
    const update = recordVersions(record.ledger, record.statements.values(), today);
    await writeIfChanged(path.join(folder, 'ledger.json'), formatLedger(update.ledger));
    writeLine(stdout, describeUpdate(update, `${shown}ledger.json`));
    return 0;
  });
}

/** Somewhere on Earth it is tomorrow already. */
const latestDay = (today: string): string => format(addDays(parseISO(today), 1), 'yyyy-MM-dd');

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
