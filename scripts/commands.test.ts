import { expect, it } from 'vitest';
import { PROJECT, temporaryFolder } from '../src/load/testing.ts';
import { EXAMPLE_CONTENT } from '../src/record/authors/example-content.ts';
import { runCommand, type CommandResult } from './testing.ts';

/**
 * Each command once as a process of its own, where something stands in its way: the front passes on what was
 * typed, both streams and the exit status. All else that commands do is tested in this process.
 */

const STACK_TRACE = /^\s+at .*[:(]/m;

const FINDING =
  'content/actors/jane-roe.md:3:7  error  known-word  Unexpected `persn` as `kind`, expected one of `person`, `institution`, `government`, `alliance`, `group`, `media`, `unnamed-source`. Did you mean `person`?\n1 problem in 1 file.\n';

const REFUSALS: readonly (readonly [command: string, args: string[], result: CommandResult])[] = [
  ['check', [], { status: 1, stdout: FINDING, stderr: '' }],
  ['ledger', [], { status: 1, stdout: `${FINDING}Nothing was recorded.\n`, stderr: '' }],
  ['build', [], { status: 1, stdout: '', stderr: FINDING }],
  ['start', [], { status: 1, stdout: '', stderr: FINDING }],
  [
    'new',
    ['artcle'],
    {
      status: 2,
      stdout: '',
      stderr:
        'Unexpected `artcle`, expected `article` or `actor`. Did you mean `article`? See `npm run new -- --help`.\n',
    },
  ],
  [
    'guide',
    ['--check'],
    {
      status: 1,
      stdout: '',
      stderr: ['docs/authoring.md', 'docs/rules.md']
        .map((file) => `${file} is missing. Run \`npm run guide\` and commit the result.\n`)
        .join(''),
    },
  ],
  [
    'test',
    ['untit'],
    {
      status: 2,
      stdout: '',
      stderr:
        'Unexpected step untit, expected one of types, lint, content, unit, build, site, browser.\n',
    },
  ],
];

it.each(REFUSALS)('npm run %s says in words why it refuses', async (command, args, expected) => {
  const content = Object.entries(EXAMPLE_CONTENT).map(([file, text]) => [
    `content/${file}`,
    file === 'actors/jane-roe.md' ? text.replace('kind: person', 'kind: persn') : text,
  ]);
  const folder = await temporaryFolder({
    ...PROJECT,
    ...(Object.fromEntries(content) as Record<string, string>),
  });
  const result = await runCommand(command, args, folder);
  expect(result).toEqual(expected);
  expect(result.stderr).not.toMatch(STACK_TRACE);
});
