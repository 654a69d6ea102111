import { expect, it } from 'vitest';
import { PROJECT, temporaryFolder } from '../../src/load/testing.ts';
import { EXAMPLE_CONTENT } from '../../src/record/authors/example-content.ts';
import { callMain, type CommandResult } from '../testing.ts';
import { main } from './main.ts';

async function check(...args: string[]): Promise<CommandResult> {
  const content = await temporaryFolder({
    ...EXAMPLE_CONTENT,
    'conditions.yaml': `${EXAMPLE_CONTENT['conditions.yaml']!}frost:\n  label: Frost\n`,
  });
  const folder = await temporaryFolder(PROJECT);
  return callMain(main, args, { folder, environment: { CONTENT_DIR: content } });
}

it('gives findings as data to programs that ask for them', async () => {
  const { status, stdout } = await check('--format', 'json');
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject([{ rule: 'required-key' }]);
});

it.each([
  [['--format', 'xml'], 'Unexpected --format xml, expected one of text, json, github.\n'],
  [['--fromat', 'json'], "Unknown option '--fromat'\n"],
  [['content'], /^Unexpected argument 'content'\./],
])('says in one line what it does not understand, with status 2: %j', async (args, stderr) => {
  const result = await check(...args);
  expect(result).toMatchObject({ status: 2, stdout: '' });
  expect(result.stderr).toMatch(stderr);
  expect(result.stderr.trimEnd()).not.toContain('\n');
});
