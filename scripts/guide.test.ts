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

it('says in one line that the guide is missing or out of date, and writes it', async () => {
  const next = 'Run `npm run guide` and commit the result.\n';
  const stale = (is: string) => ({
    status: 1,
    stdout: '',
    stderr: `docs/authoring.md ${is}. ${next}`,
  });
  expect(await guide('--check')).toEqual(stale('is missing'));
  expect(await guide()).toEqual({ status: 0, stdout: 'Wrote docs/authoring.md.\n', stderr: '' });
  expect(await guide('--check')).toEqual({ status: 0, stdout: '', stderr: '' });
  await appendFile(path.join(folder, 'docs/authoring.md'), 'More.\n');
  expect(await guide('--check')).toEqual(stale('is out of date'));
}, 120_000);
