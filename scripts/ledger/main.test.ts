import { beforeEach, describe, expect, it } from 'vitest';
import { STATEMENT_SHAPE } from '../../src/record/parse/article.ts';
import { main as build } from '../build/main.ts';
import { main as check } from '../check/main.ts';
import { main as ledger } from './main.ts';
import { FULL, FULL_ID, LEDGER, openDesk, type Desk } from './testing.ts';

const ROE = 'articles/2001/2001-02-05-example-times-roe.md';
const DOE = 'articles/2001/2001-02-04-example-wire-doe.md';
const ID_LINE = 15;
const CHANGED = `${FULL}:${String(ID_LINE)}:5  error  published-words  Unexpected change of words published on 2001-03-01, expected a new entry in \`corrections\` that says what changed and why (\`on\`, \`class\`, \`note\`, and the earlier wording as \`was\`), or the words as they were (\`git diff\` shows them).`;

let desk: Desk;

beforeEach(async () => {
  desk = await openDesk();
  await desk.record('2001-03-01');
});

/** Adds a correction below those that the statement has. */
async function correct(on: string, kind = 'correction'): Promise<void> {
  const text = await desk.read(FULL);
  const entry = `  - on: ${on}\n    class: ${kind}\n    note: It was given otherwise.\n    was: as before\n`;
  const key = text.includes('corrections:\n') ? '' : 'corrections:\n';
  await desk.write(
    FULL,
    text.replace('```\n\n>', () => `${key}${entry}\`\`\`\n\n>`),
  );
}

const linesOf = async (): Promise<string[]> => (await desk.read(LEDGER)).split('\n');
const lineOf = async (id: string): Promise<string> =>
  (await linesOf()).find((line) => line.startsWith(`"${id}"`))!;
const versionsOf = async (id: string): Promise<unknown[]> =>
  JSON.parse(`{${(await lineOf(id)).replace(/,$/, '')}}`)[id] as unknown[];

/** One letter or word of each field, by its key; `title` and the words have no key of their own. */
const EDITS: readonly (readonly [key: string, from: string, to: string])[] = [
  ['title', '## Roe offers sledges', '## Roe offers sledge'],
  ['by', 'by: jane-roe', 'by: ann-ash'],
  ['with', 'with: [john-doe]', 'with: [ann-ash]'],
  ['with, left out', 'with: [john-doe]\n', ''],
  ['on', 'on: 2001-02-03', 'on: 2001-02-04'],
  ['on, less exact', 'on: 2001-02-03', 'on: 2001-02'],
  ['on, less certain', 'on: 2001-02-03', 'on: 2001-02-03~'],
  ['kind', 'kind: offer', 'kind: pledge'],
  ['position', 'position: willing', 'position: committed'],
  ['position, left out', 'position: willing\n', ''],
  ['for', 'for: AQ', 'for: BV'],
  ['about', 'about: [BV]', 'about: [AQ]'],
  ['conditions', 'id: thaw', 'id: frost'],
  ['conditions, their wording', 'as: once it is warm', 'as: once it is warmer'],
  ['figures', 'what: troops', 'what: votes'],
  ['figures, the least', 'min: 100', 'min: 101'],
  ['figures, the most', 'max: 200', 'max: 201'],
  ['figures, their note', 'note: in all', 'note: at all'],
  ['event', 'event: 2001-02-03-ice-summit', 'event: 2001-02-03-ice-summer'],
  ['place', 'place: Base Camp', 'place: Base Camp 2'],
  ['venue', 'venue: interview with a wire', 'venue: interview with the wire'],
  ['attribution', 'attribution: spokesperson', 'attribution: document'],
  ['quoteLanguage', 'quoteLanguage: de', 'quoteLanguage: nl'],
  ['translated', 'translated: true', 'translated: false'],
  ['note', 'note: Others', 'note: Some'],
  ['the quotation', 'Schlitten', 'Schlittes'],
  ['its translation', 'We shall', 'We should'],
  ['its translation, left out', '> We shall bring the sledges\n> as soon as it is warm.\n\n', ''],
  ['the paraphrase', 'The minister offered', 'The ministry offered'],
  ['the paraphrase, an added paragraph', 'melted.\n', 'melted.\n\nAnd more.\n'],
];

/** Keys whose values are free to change, each with such a change. */
const FREE: readonly (readonly [key: string, line: string])[] = [
  ['also', 'also: [2001-02-05-example-times-roe]'],
  ['replies-to', 'replies-to: [2001-02-03-roe-ice-thick]'],
  ['denies', 'denies: [2001-02-03-roe-ice-thick]'],
  ['repeats', 'repeats: [2001-02-03-roe-ice-thick]'],
  ['supersedes', 'supersedes: [2001-02-03-roe-ice-thick]'],
  ['contradicts', 'contradicts: [2001-02-03-roe-ice-thick]'],
  ['added', 'added: 2001-03-02'],
  ['aliases', 'aliases: [2001-02-03-roe-sledge]'],
  ['corrections', 'corrections: [{on: 2001-03-02, class: clarification, note: Said so.}]'],
];

describe('a published statement', () => {
  it('is without findings as it was published', async () => {
    expect(await desk.check()).toEqual([]);
    expect(await versionsOf(FULL_ID)).toHaveLength(1);
  });

  it('has no key that these tests forget', () => {
    const tried = [...EDITS, ...FREE].map(([key]) => key.replace(/,.*/, ''));
    expect(new Set(tried)).toEqual(
      new Set([
        ...Object.keys(STATEMENT_SHAPE).filter((key) => key !== 'id'),
        ...['title', 'the quotation', 'its translation', 'the paraphrase'],
      ]),
    );
  });

  it.each(EDITS)('does not change unseen, but with a correction: %s', async (_, from, to) => {
    await desk.edit(FULL, from, to);
    expect(await desk.check()).toEqual([CHANGED]);
    await correct('2001-04-01');
    expect(await desk.check()).toEqual([]);
  });

  it.each(FREE)('may be given without a correction of its words: %s', async (_, line) => {
    await desk.edit(FULL, 'note: Others', `${line}\nnote: Others`);
    expect(await desk.check()).toEqual([]);
  });

  it.each<readonly [string, string | RegExp, string]>([
    ['a paragraph is reflowed', 'sledges\nwhen the ice', 'sledges when\nthe ice'],
    ['a quotation is reflowed', 'Schlitten,\n> sobald', 'Schlitten, sobald'],
    ['emphasis is added', 'The minister offered', 'The minister *offered*'],
    ['its keys change places', /(by: .*\n)(with: .*\n)/, 'with: [john-doe]\nby: jane-roe\n'],
    ['a list is written otherwise', 'about: [BV]', 'about:\n  - BV # the island'],
    ['a default is spelt out', 'for: AQ', 'for: "AQ"'],
    ['what is said of the article changes', 'The agency reported', 'The agency had reported'],
    [
      'another statement is put before it',
      '## Roe offers',
      '## Roe adds to it\n\n```yaml statement\nid: 2001-02-04-roe-adds\nby: jane-roe\non: 2001-02-04\nkind: claim\n```\n\nShe added to it.\n\n## Roe offers',
    ],
  ])('is as it was when %s', async (_, from, to) => {
    await desk.edit(FULL, from, to);
    expect(await desk.check()).toEqual([]);
  });

  it('is as it was with another editor’s line ends and composed letters', async () => {
    const text = await desk.read(FULL);
    await desk.write(FULL, text.replaceAll('\n', '\r\n').normalize('NFD'));
    expect(await desk.check()).toEqual([]);
  });

  it('is as it was in another article', async () => {
    const text = await desk.read(FULL);
    const [front, section] = text.split(/(?=## )/);
    await desk.write(FULL, front!);
    await desk.write(DOE, `${await desk.read(DOE)}\n${section!}`);
    expect(await desk.check()).toEqual([]);
    await desk.record('2001-04-01');
    expect(await versionsOf(FULL_ID)).toHaveLength(1);
  });
});

describe('a correction', () => {
  beforeEach(async () => {
    await desk.edit(FULL, 'kind: offer', 'kind: pledge');
    await correct('2001-04-01');
  });

  it('adds one version, whose words may not change either', async () => {
    await desk.record('2001-04-02');
    expect(await versionsOf(FULL_ID)).toEqual([
      { on: '2001-03-01', hash: expect.any(String) as string },
      {
        on: '2001-04-02',
        hash: expect.any(String) as string,
        correction: { on: '2001-04-01', class: 'correction' },
      },
    ]);
    const text = await desk.read(LEDGER);
    await desk.record('2001-04-02');
    expect(await desk.read(LEDGER)).toBe(text);

    await desk.edit(FULL, 'place: Base Camp', 'place: Camp');
    expect(await desk.check()).toEqual([CHANGED.replace('2001-03-01', '2001-04-02')]);
    await correct('2001-05-01', 'typo');
    expect(await desk.check()).toEqual([]);
    await desk.record('2001-05-01');
    expect(await versionsOf(FULL_ID)).toHaveLength(3);
  });

  it('can be followed by another on the same day', async () => {
    await desk.record('2001-04-01');
    await desk.edit(FULL, 'place: Base Camp', 'place: Camp');
    await correct('2001-04-01', 'typo');
    expect(await desk.check()).toEqual([]);
    await desk.record('2001-04-01');
    expect(await versionsOf(FULL_ID)).toHaveLength(3);
  });

  it('stays once it is published', async () => {
    await desk.record('2001-04-02');
    await desk.edit(FULL, /corrections:\n( .*\n)+/, '');
    expect(await desk.check()).toEqual([
      `${FULL}:${String(ID_LINE)}:5  error  published-words  Unexpected end of \`corrections\`, expected the published correction of 2001-04-01 as number 1: put it back as it was.`,
    ]);
  });

  it('keeps its place, its day and its class', async () => {
    await correct('2001-05-01', 'typo');
    await desk.record('2001-05-02');
    const published = await desk.read(FULL);
    const found = `${FULL}:39:5  error  published-words  Unexpected`;
    await desk.edit(FULL, 'on: 2001-04-01', 'on: 2001-04-03');
    expect(await desk.check()).toEqual([
      `${found} correction of 2001-04-03 among the published corrections, expected the published correction of 2001-04-01 as number 1: put it back as it was, and add new ones below.`,
    ]);
    await desk.write(FULL, published.replace('class: correction', 'class: typo'));
    expect(await desk.check()).toEqual([
      expect.stringContaining(`${found} typo of 2001-04-01 among the published corrections`),
    ]);
    await desk.write(
      FULL,
      published.replace(
        'corrections:\n',
        'corrections:\n  - {on: 2001-03-01, class: typo, note: A}\n',
      ),
    );
    expect(await desk.check()).toEqual([
      expect.stringContaining(`${found} typo of 2001-03-01 among the published corrections`),
    ]);
  });

  it('is not dated before the words that it corrects were recorded', async () => {
    await desk.record('2001-04-02');
    await desk.edit(FULL, 'place: Base Camp', 'place: Camp');
    await correct('2001-04-01');
    expect(await desk.check()).toEqual([
      `${FULL}:43:9  error  published-words  Unexpected day \`2001-04-01\` of a new correction, expected none before 2001-04-02, when the words that it corrects were recorded.`,
    ]);
  });

  it('may be one that changes no words', async () => {
    await desk.edit(FULL, 'kind: pledge', 'kind: offer');
    expect(await desk.check()).toEqual([]);
    await desk.record('2001-04-02');
    const [first, second] = (await versionsOf(FULL_ID)) as { hash: string }[];
    expect(second!.hash).toBe(first!.hash);
    expect(await desk.check()).toEqual([]);
  });

  it('of a statement that is not published yet is none', async () => {
    await desk.write(
      'articles/2001/2001-02-07-example-wire-roe.md',
      (await desk.read(FULL)).replace('/sledges', '/skis').replace(FULL_ID, '2001-02-03-roe-skis'),
    );
    expect(await desk.check()).toEqual([
      expect.stringMatching(
        /^articles\/2001\/2001-02-07-.*:38:1 {2}error {2}published-words {2}Unexpected `corrections` of a statement that `ledger\.json` does not know, expected none: change the words freely until/,
      ),
    ]);
  });
});

describe('a published id', () => {
  const LOST = `published-id  Unexpected end of the published statement \`${FULL_ID}\`, expected it to be kept (with a correction of class \`retraction\` if it should not have been published), or its id among the \`aliases\` of the statement that takes its place.`;

  it('does not go', async () => {
    const line = (await linesOf()).findIndex((each) => each.startsWith(`"${FULL_ID}"`)) + 1;
    await desk.remove(FULL);
    expect(await desk.check()).toEqual([`${LEDGER}:${String(line)}:1  error  ${LOST}`]);
  });

  it('is kept when its statement is retracted', async () => {
    await correct('2001-04-01', 'retraction');
    expect(await desk.check()).toEqual([]);
    await desk.record('2001-04-01');
    await desk.remove(FULL);
    expect(await desk.check()).toEqual([expect.stringContaining(LOST)]);
  });

  it('is not lost for good while its file has another mistake', async () => {
    await desk.edit(FULL, '```yaml statement', '```yaml statment');
    expect(await desk.check()).toEqual([expect.stringContaining('  statement-block  ')]);
  });

  it('does not change, but with an alias, which then stays', async () => {
    const renamed = '2001-02-03-roe-brings-sledges';
    await desk.edit(FULL, FULL_ID, renamed);
    expect(await desk.check()).toEqual([
      `${FULL}:${String(ID_LINE)}:5  error  published-id  Unexpected new id of the published statement \`${FULL_ID}\`, expected the earlier one below it: \`aliases: [${FULL_ID}]\`, so that its address leads here.`,
    ]);

    await desk.edit(FULL, 'kind: offer', `kind: offer\naliases: [${FULL_ID}]`);
    expect(await desk.check()).toEqual([]);
    const before = await versionsOf(FULL_ID);
    await desk.record('2001-04-01');
    expect(await versionsOf(renamed)).toEqual(before);
    expect(await versionsOf(FULL_ID)).toBe(renamed);
    expect(await desk.check()).toEqual([]);

    await desk.edit(FULL, `aliases: [${FULL_ID}]\n`, '');
    expect(await desk.check()).toEqual([
      `${FULL}:${String(ID_LINE)}:5  error  published-id  Unexpected end of the earlier id \`${FULL_ID}\`, expected it among the \`aliases\` of \`${renamed}\`, to which its address leads.`,
    ]);
  });

  it('may change twice, with both earlier ones as aliases', async () => {
    const [second, third] = ['2001-02-03-roe-second', '2001-02-03-roe-third'];
    await desk.edit(FULL, `id: ${FULL_ID}`, `id: ${second}\naliases: [${FULL_ID}]`);
    await desk.record('2001-04-01');
    await desk.edit(FULL, `id: ${second}`, `id: ${third}`);
    await desk.edit(FULL, `[${FULL_ID}]`, `[${second}]`);
    expect(await desk.check()).toEqual([
      `${FULL}:${String(ID_LINE)}:5  error  published-id  Unexpected end of the earlier id \`${FULL_ID}\`, expected it among the \`aliases\` of \`${third}\`, to which its address leads.`,
    ]);
    await desk.edit(FULL, `[${second}]`, `[${FULL_ID}, ${second}]`);
    expect(await desk.check()).toEqual([]);
    await desk.record('2001-05-01');
    expect(await versionsOf(third)).toHaveLength(1);
    expect(await desk.check()).toEqual([]);
  });

  it('may be taken back by the statement that gave it up, and by no other', async () => {
    const second = '2001-02-03-roe-second';
    await desk.edit(FULL, `id: ${FULL_ID}`, `id: ${second}\naliases: [${FULL_ID}]`);
    await desk.record('2001-04-01');
    await desk.edit(
      FULL,
      `id: ${second}\naliases: [${FULL_ID}]`,
      `id: ${FULL_ID}\naliases: [${second}]`,
    );
    expect(await desk.check()).toEqual([]);
    await desk.record('2001-05-01');
    expect(await versionsOf(FULL_ID)).toHaveLength(1);
    expect(await desk.check()).toEqual([]);

    await desk.edit(FULL, `aliases: [${second}]\n`, '');
    await desk.edit(ROE, 'kind: claim', `kind: claim\naliases: [${second}]`);
    expect(await desk.check()).toEqual([
      `${ROE}:18:5  error  published-id  Unexpected use of the earlier id \`${second}\`, expected it among the \`aliases\` of \`${FULL_ID}\`, to which its address leads.`,
    ]);
  });

  it('may lead to another statement that was there before', async () => {
    await desk.remove(FULL);
    await desk.edit(ROE, 'kind: claim', `kind: claim\naliases: [${FULL_ID}]`);
    expect(await desk.check()).toEqual([]);
    await desk.record('2001-04-01');
    expect(await versionsOf(FULL_ID)).toBe('2001-02-03-roe-ice-thick');
    expect(await desk.check()).toEqual([]);
  });
});

describe('a ledger edited by hand', () => {
  beforeEach(async () => {
    for (const [day, kind] of [
      ['2001-04-01', 'typo'],
      ['2001-05-01', 'correction'],
    ] as const) {
      await correct(day, kind);
      await desk.record(day);
    }
  });

  const NUMBER = 3;
  const inLedger = (line: number, rule: string): string =>
    `${LEDGER}:${String(line)}:1  error  ${rule}  `;

  it.each<readonly [string, (line: string) => string, string]>([
    [
      'another hash',
      (line) => line.replace(/(.*)[0-9a-f]{64}/, `$1${'f'.repeat(64)}`),
      CHANGED.replace('2001-03-01', '2001-05-01'),
    ],
    [
      'a lost version',
      (line) => line.replace(/\{[^{]*\{[^{]*"typo"\}\},/, ''),
      `${FULL}:39:5  error  published-words  Unexpected typo of 2001-04-01 among the published corrections, expected the published correction of 2001-05-01 as number 1`,
    ],
    [
      'a lost first version',
      (line) => line.replace(/\{[^}]*\},/, ''),
      `${inLedger(NUMBER, 'ledger-form')}Unexpected correction at version 1 of `,
    ],
    [
      'a version that nobody corrected',
      (line) =>
        line.replace(
          /"correction":(\{[^}]*\})\}\],$/,
          '"correction":$1},{"on":"2001-06-01","hash":"' + 'f'.repeat(64) + '"}],',
        ),
      `${inLedger(NUMBER, 'ledger-form')}Unexpected version 4 of \`${FULL_ID}\` without a correction, expected the one that led to it`,
    ],
    [
      'a correction that nobody made',
      (line) =>
        line.replace(
          /\],$/,
          `,{"on":"2001-06-01","hash":"${'f'.repeat(64)}","correction":{"on":"2001-06-01","class":"typo"}}],`,
        ),
      `${FULL}:38:1  error  published-words  Unexpected end of \`corrections\`, expected the published typo of 2001-06-01 as number 3`,
    ],
    [
      'a lost line',
      () => '',
      `${FULL}:38:1  error  published-words  Unexpected \`corrections\` of a statement that \`ledger.json\` does not know`,
    ],
    [
      'a second line with other words',
      (line) => `${line}\n${line.replace(/[0-9a-f]{64}/, 'f'.repeat(64))}`,
      `${inLedger(NUMBER + 1, 'ledger-form')}Unexpected second entry for \`${FULL_ID}\``,
    ],
    [
      'a line that is no JSON',
      (line) => line.replace('"hash"', 'hash'),
      `${inLedger(NUMBER, 'ledger-form')}Unexpected line, expected`,
    ],
    [
      'an id that nobody published',
      (line) => `${line}\n${line.replace(FULL_ID, '2001-02-03-roe-unknown')}`,
      `${inLedger(NUMBER + 1, 'published-id')}Unexpected end of the published statement \`2001-02-03-roe-unknown\``,
    ],
    [
      'a successor that is none',
      (line) => `${line}\n"2001-02-03-roe-unknown": "2001-02-03-roe-nothing",`,
      `${inLedger(NUMBER + 1, 'ledger-form')}Unexpected successor \`2001-02-03-roe-nothing\``,
    ],
    [
      'a successor that was there before',
      (line) => `${line}\n"2001-02-03-roe-unknown": "${FULL_ID}",`,
      `${FULL}:${String(ID_LINE)}:5  error  published-id  Unexpected end of the earlier id \`2001-02-03-roe-unknown\`, expected it among`,
    ],
  ])('is found: %s', async (_, edit, finding) => {
    const line = await lineOf(FULL_ID);
    expect((await linesOf())[NUMBER - 1]).toBe(line);
    await desk.edit(LEDGER, line, edit(line));
    const found = await desk.check();
    expect(found).toHaveLength(1);
    expect(found[0]!.slice(0, finding.length)).toBe(finding);
  });

  it('is found: the rest was lost', async () => {
    await desk.write(LEDGER, (await desk.read(LEDGER)).slice(0, 300));
    expect(await desk.check()).toEqual([
      expect.stringMatching(/^ledger\.json:3:1 {2}error {2}ledger-form {2}Unexpected start or end/),
      expect.stringMatching(/^ledger\.json:3:1 {2}error {2}ledger-form {2}Unexpected line/),
    ]);
  });

  it('is put in order where only the order is lost', async () => {
    const text = await desk.read(LEDGER);
    const lines = text.split('\n');
    await desk.write(
      LEDGER,
      [...lines.slice(0, 1), ...lines.slice(1, -3).reverse(), ...lines.slice(-3)]
        .join('\r\n')
        .trimEnd(),
    );
    expect(await desk.read(LEDGER)).not.toBe(text);
    expect(await desk.check()).toEqual([]);
    await desk.record('2001-06-01');
    expect(await desk.read(LEDGER)).toBe(text);
  });
});

describe('the commands', () => {
  it('npm run ledger records what is new, corrected and renamed, and then nothing', async () => {
    desk = await openDesk();
    expect(await desk.command(check)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('3 of them not in the ledger yet: npm run ledger,') as string,
    });
    const recorded = await desk.command(ledger);
    expect(recorded).toEqual({
      status: 0,
      stdout: `new        2001-02-03-roe-ice-thick
new        ${FULL_ID}
new        2001-02-04-doe-ice-thin
3 changes in content/ledger.json.
`,
      stderr: '',
    });
    const text = await desk.read(LEDGER);
    expect(text.split('\n').slice(1, -3)).toEqual(text.split('\n').slice(1, -3).sort());
    expect(await desk.command(ledger)).toMatchObject({
      status: 0,
      stdout: '0 changes in content/ledger.json.\n',
    });
    expect(await desk.read(LEDGER)).toBe(text);
    expect((await desk.command(check)).stdout).not.toContain('npm run ledger');
  });

  it('check, ledger and build fail at a change without a correction, and nothing is written', async () => {
    await desk.edit(FULL, 'Schlitten', 'Schlittes');
    const text = await desk.read(LEDGER);
    const report = `content/${CHANGED}\n1 problem in 1 file.\n`;
    expect(await desk.command(check)).toEqual({ status: 1, stdout: report, stderr: '' });
    expect(await desk.command(ledger)).toEqual({
      status: 1,
      stdout: `${report}Nothing was recorded.\n`,
      stderr: '',
    });
    expect(await desk.command(build, { OUT_DIR: `${desk.root}/site` })).toMatchObject({
      status: 1,
      stderr: expect.stringContaining(report.trimEnd()) as string,
    });
    expect(await desk.read(LEDGER)).toBe(text);
  });

  it('ledger refuses a correction whose day is still to come', async () => {
    const text = await desk.read(LEDGER);
    await correct('9001-04-01');
    expect(await desk.command(ledger)).toEqual({
      status: 1,
      stdout: `Unexpected correction of \`${FULL_ID}\` on 9001-04-01, expected a day that is not still to come: change its date in \`corrections\`.\nNothing was recorded.\n`,
      stderr: '',
    });
    expect(await desk.read(LEDGER)).toBe(text);
  });

  it('ledger says that there is no content folder', async () => {
    expect(await desk.command(ledger, { CONTENT_DIR: 'nowhere' })).toMatchObject({
      status: 1,
      stderr:
        'The content folder nowhere/ does not exist. Set CONTENT_DIR to the folder that holds site.yaml and articles/.\n',
    });
  });
});
