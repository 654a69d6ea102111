import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { loadRecord } from '../../src/load/load-record.ts';
import { PROJECT, temporaryFolder } from '../../src/load/testing.ts';
import { EXAMPLE_CONTENT } from '../../src/record/authors/example-content.ts';
import { formatFinding } from '../../src/record/format-finding.ts';
import { formatLedger } from '../../src/record/ledger/format-ledger.ts';
import { recordVersions } from '../../src/record/ledger/record-versions.ts';
import type { Content } from '../../src/record/build/testing.ts';
import type { Main } from '../effects.ts';
import { callMain, type CommandResult } from '../testing.ts';

/** A synthetic record and what its editor does with it. Imported by tests alone. */

export const LEDGER = 'ledger.json';

/** An article whose one statement leaves nothing out. */
export const FULL = 'articles/2001/2001-02-06-example-wire-roe.md';
export const FULL_ID = '2001-02-03-roe-sledges';

/** Content with two more of everything to which a statement can refer. */
export const CONTENT: Content = {
  ...EXAMPLE_CONTENT,
  'actors/ann-ash.md': EXAMPLE_CONTENT['actors/jane-roe.md']!.replace('Jane Roe', 'Ann Ash'),
  'conditions.yaml': `${EXAMPLE_CONTENT['conditions.yaml']!}frost:\n  label: Frost\n  definition: Only while the ice is hard.\n`,
  'events.yaml': `${EXAMPLE_CONTENT['events.yaml']!}2001-02-03-ice-summer:\n  name: Ice summer\n  on: 2001-02-03\n`,
  [FULL]: `---
publisher: example-wire
url: https://wire.example.org/sledges
published: 2001-02-06
language: fr
kind: report
added: 2001-03-01
---

The agency reported on the sledges.

## Roe offers sledges

\`\`\`yaml statement
id: ${FULL_ID}
by: jane-roe
with: [john-doe]
on: 2001-02-03
kind: offer
position: willing
for: AQ
about: [BV]
conditions:
  - id: thaw
    as: once it is warm
figures:
  - what: troops
    min: 100
    max: 200
    note: in all
event: 2001-02-03-ice-summit
place: Base Camp
venue: interview with a wire
attribution: spokesperson
quoteLanguage: de
translated: true
note: Others put it otherwise.
\`\`\`

> Wir bringen die Schlitten,
> sobald es warm ist.

> We shall bring the sledges
> as soon as it is warm.

The minister offered to bring the sledges
when the ice had melted.
`,
};

/** A project folder with a record in `content`, which is removed when the test is over. */
export interface Desk {
  readonly root: string;
  readonly read: (file: string) => Promise<string>;
  readonly write: (file: string, text: string) => Promise<void>;
  readonly remove: (file: string) => Promise<void>;
  /** Replaces a text that must be there. */
  readonly edit: (file: string, from: string | RegExp, to: string) => Promise<void>;
  /** The findings of `npm run check`. */
  readonly check: () => Promise<string[]>;
  /** What `npm run ledger` does, on a day of the test's choice. Throws on findings. */
  readonly record: (today: string) => Promise<void>;
  /** Calls a command as an editor does. */
  readonly command: (main: Main, environment?: NodeJS.ProcessEnv) => Promise<CommandResult>;
}

export async function openDesk(content: Content = CONTENT): Promise<Desk> {
  const files = Object.entries(content).map(([file, text]) => [`content/${file}`, text]);
  const root = await temporaryFolder({
    ...PROJECT,
    ...(Object.fromEntries(files) as Record<string, string>),
  });
  const folder = path.join(root, 'content');
  const read = (file: string) => readFile(path.join(folder, file), 'utf8');
  const write = (file: string, text: string) => writeFile(path.join(folder, file), text);
  return {
    root,
    read,
    write,
    remove: (file) => rm(path.join(folder, file)),
    async edit(file, from, to) {
      const text = await read(file);
      const edited = text.replace(from, () => to);
      if (edited === text) throw new Error(`${String(from)} is not in ${file}.`);
      await write(file, edited);
    },
    async check() {
      return (await loadRecord(folder, root)).problems.map((problem) => formatFinding(problem));
    },
    async record(today) {
      const { record, problems } = await loadRecord(folder, root);
      if (!record) throw new Error(problems.map((problem) => formatFinding(problem)).join('\n'));
      const { ledger } = recordVersions(record.ledger, record.statements.values(), today);
      await write(LEDGER, formatLedger(ledger));
    },
    command: (main, environment = {}) => callMain(main, [], { folder: root, environment }),
  };
}
