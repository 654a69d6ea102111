import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from './find-browser.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'browser-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('findBrowser', () => {
  it('takes what CHROMIUM_PATH names', () => {
    expect(findBrowser({ CHROMIUM_PATH: '/opt/chrome', PATH: folder })).toBe('/opt/chrome');
  });

  it('takes a program on the path, and nothing that cannot be run', async () => {
    const environment = { PATH: ['/no/such/folder', folder].join(path.delimiter) };
    const program = path.join(folder, 'google-chrome');
    expect(findBrowser(environment)).toBeUndefined();
    await writeFile(program, '');
    await chmod(program, 0o644);
    expect(findBrowser(environment)).toBeUndefined();
    await chmod(program, 0o755);
    expect(findBrowser(environment)).toBe(program);
  });
});
