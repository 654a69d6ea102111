import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { beforeEach, describe, expect, it } from 'vitest';
import { PROJECT, temporaryFolder, write } from '../../src/load/testing.ts';
import { EXAMPLE_CONTENT } from '../../src/record/authors/example-content.ts';
import { main as checkMain } from '../check/main.ts';
import type { Effects } from '../effects.ts';
import { callMain } from '../testing.ts';
import { main } from './main.ts';

const ARTICLE =
  'article --url https://times.example.org/ice --publisher example-times --published 2001-02-06';
const FILE = 'articles/2001/2001-02-06-example-times-roe-measures-ice.md';

const environment = { CONTENT_DIR: 'synthetic' };

let root: string;

/** A project with the example content, so that the parse cache and what is written are thrown away. */
beforeEach(async () => {
  const files = Object.entries(EXAMPLE_CONTENT).map(([file, text]) => [`synthetic/${file}`, text]);
  root = await temporaryFolder({
    ...PROJECT,
    ...(Object.fromEntries(files) as Record<string, string>),
  });
});

/** Splits a command as a shell does, as far as these tests need it. */
const words = (command: string): string[] =>
  [...command.replaceAll('\\\n', ' ').matchAll(/"([^"]*)"|(\S+)/g)].map(
    ([, quoted, bare]) => quoted ?? bare ?? '',
  );

const add = (command: string, effects: Partial<Effects> = {}) =>
  callMain(main, words(command), { folder: root, environment, ...effects });
const check = () => callMain(checkMain, [], { folder: root, environment });
const read = (file: string) => readFile(path.join(root, 'synthetic', file), 'utf8');

/** A terminal at which these lines are typed, one at each question; then the input ends. */
function terminal(lines: readonly string[]) {
  const isTTY = true;
  const [stdin, stdout] = [new PassThrough(), new PassThrough()];
  const left = [...lines];
  const asked: string[] = [];
  stdout.on('data', (chunk: Buffer) => {
    const question = /(\w+) \(.*\):/.exec(String(chunk))?.[1];
    if (!question) return;
    asked.push(question);
    const line = left.shift();
    if (line === undefined) stdin.end();
    else stdin.write(`${line}\n`);
  });
  return {
    stdin: Object.assign(stdin, { isTTY }),
    stdout: Object.assign(stdout, { isTTY }),
    asked: () => asked,
  };
}

describe('npm run new -- article', () => {
  it('writes a file whose only findings are the gaps to fill in', async () => {
    const made = await add(`${ARTICLE} --headline "Roe measures the ice" --by jane-roe`);
    expect(made).toMatchObject({ status: 0, stderr: '' });
    expect(made.stdout).toContain(`Wrote synthetic/${FILE}\n`);
    expect(made.stdout).toContain('It says `language: en` and `kind: report`');
    expect(made.stdout).toContain('`npm run check`');

    const { status, stdout } = await check();
    expect(status).toBe(1);
    expect(stdout.replace(/, expected one of .*/, '').split('\n')).toEqual([
      `synthetic/${FILE}:12:1  error  statement-title  Unexpected empty heading, expected a title that says who and what.`,
      `synthetic/${FILE}:12:1  error  statement-words  Unexpected end of the section, expected a quotation (\`> …\`) or a paraphrase.`,
      `synthetic/${FILE}:15:1  error  value-type  Unexpected empty value as \`id\`, expected an id.`,
      `synthetic/${FILE}:17:1  error  value-type  Unexpected empty value as \`on\`, expected a date.`,
      `synthetic/${FILE}:18:1  error  known-word  Unexpected empty value as \`kind\``,
      '5 problems in 1 file.',
      '',
    ]);
  });

  it('is without findings once the gaps are filled in', async () => {
    await add(`${ARTICLE} --headline "Roe measures the ice" --by jane-roe`);
    const filled = (await read(FILE))
      .replace('##', '## Roe gives the thickness of the ice')
      .replace('id:', 'id: 2001-02-06-roe-thickness')
      .replace('on:', 'on: 2001-02-06')
      .replace(/kind:\n```/, 'kind: claim\n```\n\nThe minister said how thick it was.');
    await write(root, `synthetic/${FILE}`, filled);
    expect(await check()).toMatchObject({ status: 0 });
  });

  it('writes a complete file without a speaker, and prints the block to paste', async () => {
    const { status, stdout } = await add(ARTICLE);
    expect(status).toBe(0);
    expect(stdout).toContain('##\n\n```yaml statement\nid:\nby:\non:\nkind:\n```\n');
    expect(await check()).toMatchObject({ status: 0 });
  });

  it('dates the entry by the calendar of the editor', async () => {
    await add(ARTICLE, { today: '2001-03-04' });
    const text = await read('articles/2001/2001-02-06-example-times.md');
    expect(/^added: (.*)$/m.exec(text)?.[1]).toBe('2001-03-04');
    expect(/^accessed: (.*)$/m.exec(text)?.[1]).toBe('2001-03-04');
  });

  it('never writes over a file', async () => {
    await add(`${ARTICLE} --headline "Roe measures the ice"`);
    const first = await read(FILE);
    const again = await add(
      `${ARTICLE.replace('/ice', '/other')} --headline "Roe measures the ice"`,
    );
    expect(again).toMatchObject({
      status: 1,
      stdout: '',
      stderr: `--id  error  unique-id  Unexpected file \`${FILE}\`, expected one that does not exist yet: give another id with \`--id\`.\nNothing was written.\n`,
    });
    expect(await read(FILE)).toBe(first);
  });

  it('refuses an address that is in the record', async () => {
    const url = 'https://www.times.example.org/roe/#top';
    expect(await add(ARTICLE.replace('https://times.example.org/ice', url))).toMatchObject({
      status: 1,
      stderr: `--url  error  unique-address  Unexpected address \`${url}\`, expected a report that is not in the record yet: \`articles/2001/2001-02-05-example-times-roe.md\` has it.\nNothing was written.\n`,
    });
  });

  it('refuses an unknown publisher, and prints the lines that make it known', async () => {
    const { status, stderr } = await add(ARTICLE.replace('example-times', 'example-tims'));
    expect(status).toBe(1);
    expect(stderr).toContain('Did you mean `example-times`?\n');
    expect(stderr).toContain(
      'synthetic/publishers.yaml. Paste this there and fill it in;\n`kind` is one of government, ',
    );
    expect(stderr).toContain('\nexample-tims:\n  name:\n  kind:\n  home: times.example.org\n');
    expect(await check()).toMatchObject({ status: 0 });
  });
});

describe('npm run new -- actor', () => {
  it('writes a file without findings', async () => {
    const made = await add(
      'actor --name "Dovilė Šakalienė" --title "Minister of Defence" --rank minister --for AQ',
    );
    expect(made).toMatchObject({ status: 0, stderr: '' });
    expect(made.stdout).toContain('Wrote synthetic/actors/dovile-sakaliene.md\n');
    expect(await read('actors/dovile-sakaliene.md')).toContain('\nname: Dovilė Šakalienė\n');
    expect(await check()).toMatchObject({ status: 0 });
  });
});

describe('the command', () => {
  it('names all that is missing in one line, with status 2, where it cannot ask', async () => {
    expect(await add('article --headline x')).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'Unexpected end of the command, expected --url, --publisher, --published. See `npm run new -- --help`.\n',
    });
  });

  it('asks at a terminal for what is missing, and again for what the record refuses', async () => {
    const { stdin, stdout, asked } = terminal([
      'https://times.example.org/ice',
      'example-tims',
      '2001-02-06',
      'Roe measures the ice',
      'example-times',
    ]);
    const { status, stderr } = await add('article', { stdin, stdout });
    expect(stderr).toContain('Did you mean `example-times`?');
    expect(asked()).toEqual(['url', 'publisher', 'published', 'headline', 'publisher']);
    expect(status).toBe(0);
    expect(await read(FILE)).toContain('\nheadline: Roe measures the ice\n');
  });

  it('writes nothing when the editor ends the questions', async () => {
    const { stdin, stdout } = terminal([]);
    expect(await add('article', { stdin, stdout })).toMatchObject({
      status: 1,
      stderr: 'No answer.\nNothing was written.\n',
    });
  });

  it('says in one line what it does not understand, with status 2', async () => {
    expect(await add('artcle')).toEqual({
      status: 2,
      stdout: '',
      stderr:
        'Unexpected `artcle`, expected `article` or `actor`. Did you mean `article`? See `npm run new -- --help`.\n',
    });
  });

  it('says that there is no content folder', async () => {
    expect(await add(ARTICLE, { environment: { CONTENT_DIR: 'nowhere' } })).toMatchObject({
      status: 1,
      stderr:
        'The content folder nowhere/ does not exist. Set CONTENT_DIR to the folder that holds site.yaml and articles/.\nNothing was written.\n',
    });
  });

  it('explains itself, with examples that work as they stand', async () => {
    const { status, stdout } = await add('--help');
    expect(status).toBe(0);
    await expectExamplesToWork(stdout, / {4}(npm run new -- (?:.*\\\n)+.*)/g);
  });

  it('is shown in the authors’ guide with examples that work as they stand', async () => {
    const guide = await readFile(path.join(import.meta.dirname, '../../docs/authoring.md'), 'utf8');
    await expectExamplesToWork(guide, /^ *(npm run new -- (?:.*\\\n)+.*)/gm);
  });

  async function expectExamplesToWork(text: string, pattern: RegExp): Promise<void> {
    const examples = [...text.matchAll(pattern)].map(([, example = '']) => example);
    expect(examples).toHaveLength(2);
    for (const example of examples) {
      const made = await add(example.replace('npm run new -- ', ''));
      expect(made, example).toMatchObject({ status: 0, stderr: '' });
    }
  }
});
