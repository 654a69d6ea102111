import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLE_CONTENT } from '../src/record/authors/example-content.ts';
import { formatLedger } from '../src/record/ledger/format-ledger.ts';
import { recordVersions } from '../src/record/ledger/record-versions.ts';
import { recordOf } from '../src/record/build/testing.ts';
import { buildInto, emptyTestFolder } from './build/run-build.ts';
import { writeContent } from '../scripts/synthetic.ts';

const ROE = 'articles/2001/2001-02-05-example-times-roe.md';
const DOE = 'articles/2001/2001-02-04-example-wire-doe.md';
const FORMER = '2001-02-03-roe-ice-thick';
const ID = '2001-02-03-roe-thick-ice';

/** The example content after a statement was published, given a new id and corrected. */
const CHANGED = {
  ...EXAMPLE_CONTENT,
  [ROE]: EXAMPLE_CONTENT[ROE]!.replace(
    `id: ${FORMER}`,
    `id: ${ID}\naliases: [${FORMER}]\ncorrections:\n  - on: 2001-04-01\n    class: correction\n    note: It was the other ice.`,
  ).replace('> the ice is thick', '> that ice is thick'),
  [DOE]: EXAMPLE_CONTENT[DOE]!.replace(`denies: [${FORMER}]`, `denies: [${ID}]`),
};

let site: string;
let hashes: string[];

beforeAll(async () => {
  const folder = await emptyTestFolder('ledger');
  const published = recordOf(EXAMPLE_CONTENT).statements.values();
  const { ledger } = recordVersions(new Map(), published, '2001-03-02');
  const content = { ...CHANGED, 'ledger.json': formatLedger(ledger) };
  const { ledger: now } = recordVersions(
    ledger,
    recordOf(content).statements.values(),
    '2001-04-02',
  );
  hashes = (now.get(ID) as readonly { hash: string }[]).map(({ hash }) => hash.slice(0, 8));
  await writeContent(path.join(folder, 'content'), {
    ...CHANGED,
    'ledger.json': formatLedger(now),
  });
  site = path.join(folder, 'site');
  await buildInto(site, { content: path.join(folder, 'content'), withoutPictures: true });
});

const page = (id: string): Promise<string> =>
  readFile(path.join(site, 'statements', id, 'index.html'), 'utf8');

describe('a statement that was given a new id', () => {
  it('is reached at its old address, with a script or without', async () => {
    const text = await page(FORMER);
    expect(text).toMatch(
      new RegExp(`<meta http-equiv="refresh" content="\\d+; ?url=/statements/${ID}/"`),
    );
    expect(text).toMatch(new RegExp(`<a[^>]* href="/statements/${ID}/"`));
  });

  it('shows each version that was published under either id, where its links lead', async () => {
    const text = await page(ID);
    expect(new Set(hashes).size).toBe(2);
    for (const hash of hashes) expect(text).toContain(`id="v-${hash}"`);
    expect(text).toContain('Version 1, 2 March 2001');
    expect(text).toContain('Version 2, 2 April 2001');
    expect(text).toContain('It was the other ice.');
  });
});
