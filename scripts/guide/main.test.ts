import { appendFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../../src/load/testing.ts';
import { callMain } from '../testing.ts';
import { main } from './main.ts';

it('says in a line for each file that it is missing or out of date, and writes them', async () => {
  const folder = await temporaryFolder();
  const guide = (...args: string[]) => callMain(main, args, { folder });
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
});
