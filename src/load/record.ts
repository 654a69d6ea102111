import type { PublicRecord } from '../record/model.ts';
import type { Problem } from '../record/problem.ts';
import { contentFolder, displayFolder, listContent } from './content-folder.ts';
import { loadRecord } from './load-record.ts';
import { formatReport } from './report.ts';

/** The content has findings, so there is no record to show. Its message is the report. */
export class ContentError extends Error {
  override name = 'ContentError';
  override stack = '';
  /** Where Astro's error page opens the source. */
  readonly loc: { file: string; line: number; column: number } | undefined;
  readonly hint = 'Mend the files named above; this page reloads by itself.';

  constructor(problems: readonly Problem[], folder: string, calledIn = process.cwd()) {
    super(formatReport(problems, 'text', displayFolder(folder, calledIn)));
    const first = problems[0];
    this.loc = first && {
      file: `${folder}/${first.file}`,
      line: first.line,
      column: first.column,
    };
  }
}

interface Loaded {
  /** Names, sizes and times of all files. */
  readonly state: string;
  readonly record: Promise<PublicRecord>;
}

let loaded: Loaded | undefined;

/**
 * The record that all pages are made from. A build loads it once; the dev server loads it again
 * whenever a file in the content folder was added, changed or removed.
 *
 * @throws ContentError with all findings, or ContentFolderError
 */
export async function getRecord(): Promise<PublicRecord> {
  const folder = contentFolder();
  if (loaded && !import.meta.env?.DEV) return loaded.record;
  const state = JSON.stringify(await listContent(folder));
  if (loaded?.state !== state) {
    loaded = {
      state,
      record: loadRecord(folder).then(({ record, problems }) => {
        if (!record) throw new ContentError(problems, folder);
        return record;
      }),
    };
  }
  return loaded.record;
}
