import { execFileSync } from 'node:child_process';
import { copyFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { runProgram, type CommandResult } from '../testing.ts';
import { LEDGER, openDesk, type Desk } from './testing.ts';

const ROE = 'articles/2001/2001-02-05-example-times-roe.md';
const DOE = 'articles/2001/2001-02-04-example-wire-doe.md';
const ROE_ID = '2001-02-03-roe-ice-thick';
const DOE_ID = '2001-02-04-doe-ice-thin';

/** Git as it is where nobody has set it up, and not the one in whose hook these tests may run. */
const ENVIRONMENT = {
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_'))),
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
};
const SETTINGS = ['user.name=Ann Ash', 'user.email=ann@ledger.example', 'commit.gpgSign=false'];

const hasGit = ((): boolean => {
  try {
    execFileSync('git', ['--version'], { env: ENVIRONMENT, stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();

let desk: Desk;

const tryGit = (...args: string[]): Promise<CommandResult> =>
  runProgram('git', [...SETTINGS.flatMap((setting) => ['-c', setting]), ...args], {
    cwd: desk.root,
    env: ENVIRONMENT,
  });

async function git(...args: string[]): Promise<void> {
  const { status, stdout, stderr } = await tryGit(...args);
  if (status !== 0) throw new Error(`git ${args.join(' ')}:\n${stdout}${stderr}`);
}

async function commit(message: string): Promise<void> {
  await git('add', '.gitattributes', 'content');
  await git('commit', '--quiet', '--message', message);
}

type Work = (desk: Desk) => Promise<void>;

/** Lets two editors work on branches of their own from the same start, each recording at the end. */
async function branchOff(one: Work, other: Work): Promise<void> {
  await git('init', '--quiet');
  await commit('Start');
  await git('branch', 'other');
  await git('checkout', '--quiet', '-b', 'one');
  await one(desk);
  await desk.record('2001-04-01');
  await commit('One');
  await git('checkout', '--quiet', 'other');
  await other(desk);
  await desk.record('2001-04-02');
  await commit('Other');
}

/** Merges the two, into either, and gives what is then recorded: the same both ways. */
async function mergeBothWays(): Promise<string> {
  const recorded: string[] = [];
  for (const [into, from] of [
    ['one', 'other'],
    ['other', 'one'],
  ] as const) {
    await git('checkout', '--quiet', '--force', into);
    await git('merge', '--quiet', '--message', 'Merge', from);
    expect(await desk.check(), `${from} in ${into}`).toEqual([]);
    expect(Object.keys(JSON.parse(await desk.read(LEDGER)) as object)).toContain('end of ledger');
    await desk.record('2001-05-01');
    expect(await desk.check()).toEqual([]);
    recorded.push(await desk.read(LEDGER));
    // The other way round from the same start.
    await git('reset', '--quiet', '--hard', into === 'one' ? 'HEAD~1' : 'HEAD');
  }
  expect(recorded[1]).toBe(recorded[0]);
  return recorded[0]!;
}

const linesOf = (ledger: string): string[] => ledger.split('\n').slice(1, -3);
const idsOf = (ledger: string): string[] => linesOf(ledger).map((line) => line.split('"')[1]!);
const daysOf = (ledger: string, id: string): string[] => {
  const line = linesOf(ledger).find((each) => each.startsWith(`"${id}"`))!;
  return [...line.matchAll(/"on":"([^"]*)","hash"/g)].map(([, day]) => day!);
};

/** An article with a statement of each of these ids. */
const adding =
  (name: string, ...ids: string[]): Work =>
  async ({ read, write }) => {
    const [front] = (await read(ROE)).split('## ');
    const sections = ids.map(
      (id) =>
        `## Roe speaks of ${id}\n\n\`\`\`yaml statement\nid: ${id}\nby: jane-roe\non: 2001-02-03\nkind: claim\n\`\`\`\n\nShe spoke of ${id}.\n\n`,
    );
    await write(
      `articles/2001/2001-02-05-${name}.md`,
      front!.replace('example.org/roe', `example.org/${name}`) + sections.join(''),
    );
  };

const correcting =
  (file: string, from: string, to: string, on = '2001-03-31'): Work =>
  async ({ edit }) => {
    await edit(file, from, to);
    await edit(
      file,
      '```\n\n>',
      `corrections:\n  - on: ${on}\n    class: correction\n    note: It was given otherwise.\n\`\`\`\n\n>`,
    );
  };

const correctRoe = correcting(ROE, 'kind: claim', 'kind: warning');
const correctDoe = correcting(DOE, 'would not hold', 'would break');

beforeEach(async () => {
  desk = await openDesk();
  await desk.record('2001-03-01');
  await copyFile(
    path.join(import.meta.dirname, '../../.gitattributes'),
    path.join(desk.root, '.gitattributes'),
  );
});

describe.skipIf(!hasGit)('two branches merge without a conflict', () => {
  it('when both add statements, next to each other and in between', async () => {
    const one = ['2001-02-03-a', '2001-02-03-c', '2001-02-03-e', '2001-02-03-roe-ice-thick-a'];
    const other = ['2001-02-03-b', '2001-02-03-d', '2001-02-03-f', '2001-02-03-roe-ice-thick-b'];
    const last = ['2001-02-03-z-one', '2001-02-03-z-other'] as const;
    await branchOff(adding('one', ...one, last[0]), adding('other', ...other, last[1]));
    const ledger = await mergeBothWays();
    expect(idsOf(ledger)).toEqual(
      [...one, ...other, ...last, ROE_ID, DOE_ID, '2001-02-03-roe-sledges'].sort(),
    );
    expect(daysOf(ledger, '2001-02-03-a')).toEqual(['2001-04-01']);
    expect(daysOf(ledger, '2001-02-03-b')).toEqual(['2001-04-02']);
  });

  it('when both correct statements, whose lines are neighbours', async () => {
    await desk.remove('articles/2001/2001-02-06-example-wire-roe.md');
    await rm(path.join(desk.root, 'content', LEDGER));
    await desk.record('2001-03-01');
    expect(idsOf(await desk.read(LEDGER))).toEqual([ROE_ID, DOE_ID]);
    await branchOff(correctRoe, correctDoe);
    const ledger = await mergeBothWays();
    expect(idsOf(ledger)).toEqual([ROE_ID, DOE_ID]);
    expect(daysOf(ledger, ROE_ID)).toEqual(['2001-03-01', '2001-04-01']);
    expect(daysOf(ledger, DOE_ID)).toEqual(['2001-03-01', '2001-04-02']);
  });

  it('when one adds and the other corrects the statement beside it', async () => {
    await branchOff(adding('one', `${ROE_ID}-again`, '2001-02-03-roe-ice-again'), correctRoe);
    const ledger = await mergeBothWays();
    expect(daysOf(ledger, ROE_ID)).toEqual(['2001-03-01', '2001-04-02']);
    expect(idsOf(ledger)).toHaveLength(5);
  });

  it('when one gives a statement a new id and the other corrects the one beside it', async () => {
    const renamed = '2001-02-03-roe-thick-ice';
    await branchOff(
      async ({ edit }) => {
        await edit(ROE, `id: ${ROE_ID}`, `id: ${renamed}\naliases: [${ROE_ID}]`);
        await edit(DOE, `denies: [${ROE_ID}]`, `denies: [${renamed}]`);
      },
      correcting('articles/2001/2001-02-06-example-wire-roe.md', 'kind: offer', 'kind: pledge'),
    );
    const ledger = await mergeBothWays();
    expect(linesOf(ledger)).toContain(`"${ROE_ID}": "${renamed}",`);
    expect(daysOf(ledger, renamed)).toEqual(['2001-03-01']);
    expect(daysOf(ledger, '2001-02-03-roe-sledges')).toEqual(['2001-03-01', '2001-04-02']);
  });

  it('when both recorded the same statement, on different days', async () => {
    const same = adding('same', '2001-02-03-same');
    await branchOff(same, same);
    expect(daysOf(await mergeBothWays(), '2001-02-03-same')).toEqual(['2001-04-01']);
  });

  it('when both begin a ledger', async () => {
    await rm(path.join(desk.root, 'content', LEDGER));
    await branchOff(
      adding('one', '2001-02-03-a', '2001-02-03-z'),
      adding('other', '2001-02-03-b', '2001-02-04-z'),
    );
    const ledger = await mergeBothWays();
    expect(idsOf(ledger)).toHaveLength(7);
    expect(daysOf(ledger, ROE_ID)).toEqual(['2001-04-01']);
  });
});

describe.skipIf(!hasGit)('a statement that was corrected on both branches', () => {
  it('has a conflict in its words, and in the ledger a finding that says what to do', async () => {
    await branchOff(
      correctRoe,
      correcting(ROE, 'place: Base Camp', 'place: Main Camp', '2001-04-02'),
    );
    await git('checkout', '--quiet', 'one');
    const merged = await tryGit('merge', '--quiet', '--message', 'Merge', 'other');
    expect(merged.status).toBe(1);
    expect(merged.stdout).toMatch(/CONFLICT.*roe\.md/);
    expect(merged.stdout).not.toMatch(/CONFLICT.*ledger/);

    // Both changes and both corrections stay, in order of time.
    await git('checkout', '--ours', `content/${ROE}`);
    await desk.edit(ROE, 'place: Base Camp', 'place: Main Camp');
    await desk.edit(
      ROE,
      'note: It was given otherwise.\n',
      'note: It was given otherwise.\n  - {on: 2001-04-02, class: correction, note: So was the place.}\n',
    );
    const found = await desk.check();
    expect(found).toEqual([
      expect.stringMatching(
        /^ledger\.json:\d:1 {2}error {2}ledger-form {2}Unexpected second entry for `2001-02-03-roe-ice-thick`, .* Keep the line that has been published, delete the other, and run `npm run ledger`\.$/,
      ),
    ]);

    const line = Number(found[0]!.split(':')[1]);
    const lines = (await desk.read(LEDGER)).split('\n');
    await desk.write(LEDGER, lines.toSpliced(line - 1, 1).join('\n'));
    expect(await desk.check()).toEqual([]);
    await desk.record('2001-05-01');
    expect(daysOf(await desk.read(LEDGER), ROE_ID)).toEqual([
      '2001-03-01',
      '2001-04-01',
      '2001-05-01',
    ]);
    expect(await desk.check()).toEqual([]);
  });
});

describe.skipIf(!hasGit)('without the attributes of this project', () => {
  it('git would stop at the ledger', async () => {
    await rm(path.join(desk.root, '.gitattributes'));
    await desk.write('../.gitattributes', '');
    await branchOff(adding('one', '2001-02-03-a'), adding('other', '2001-02-03-b'));
    const merged = await tryGit('merge', '--quiet', '--message', 'Merge', 'one');
    expect(merged.status).toBe(1);
    expect(await desk.check()).toEqual([
      expect.stringMatching(
        /^ledger\.json:\d:1 {2}error {2}ledger-form {2}Unexpected mark of a merge/,
      ),
    ]);
  });
});
