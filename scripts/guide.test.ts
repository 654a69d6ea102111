import { execFile } from 'node:child_process';
import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'ledger-guide-'));
});

afterAll(() => rm(folder, { recursive: true }));

const guide = (...args: string[]): Promise<{ status: number; stdout: string; stderr: string }> =>
  new Promise((resolve) => {
    const script = path.join(import.meta.dirname, 'guide.ts');
    execFile(process.execPath, [script, ...args], { cwd: folder }, (error, stdout, stderr) => {
      resolve({ status: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });

it('says in a line for each file that it is missing or out of date, and writes them', async () => {
  const next = 'Run `npm run guide` and commit the result.\n';
  const stale = (...files: string[]) => ({
    status: 1,
    stdout: '',
    stderr: files.map((file) => `${file}. ${next}`).join(''),
  });
  expect(await guide('--check')).toEqual(
    stale('docs/authoring.md is missing', 'docs/rules.md is missing'),
  );
  expect(await guide()).toEqual({
    status: 0,
    stdout: 'Wrote docs/authoring.md.\nWrote docs/rules.md.\n',
    stderr: '',
  });
  expect(await guide('--check')).toEqual({ status: 0, stdout: '', stderr: '' });
  await appendFile(path.join(folder, 'docs/rules.md'), 'More.\n');
  expect(await guide('--check')).toEqual(stale('docs/rules.md is out of date'));
}, 120_000);
