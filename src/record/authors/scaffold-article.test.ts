import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildRecord } from '../build/build-record.ts';
import { EXAMPLE_CONTENT } from './example-content.ts';
import { formatFinding, formatMessage } from '../format-finding.ts';
import { parseFile } from '../parse/file.ts';
import { proposePublishers, scaffoldArticle, type ArticleOptions } from './scaffold-article.ts';

const EXISTING = Object.entries(EXAMPLE_CONTENT).map(([file, text]) => parseFile(text, file));
const TODAY = '2001-03-02';
const OPTIONS: ArticleOptions = {
  url: 'https://times.example.org/ice',
  publisher: 'example-times',
  published: '2001-02-06',
};

const scaffold = (options: Partial<ArticleOptions>) =>
  scaffoldArticle({ ...OPTIONS, ...options }, TODAY, EXISTING);

const findingsWith = (file: string, text: string): string[] =>
  buildRecord([...EXISTING, parseFile(text, file)]).problems.map((problem) =>
    formatFinding(problem),
  );

describe('the file of an article', () => {
  it('says what was given, and when it was entered', () => {
    const { scaffold: made } = scaffold({
      headline: 'Roe: the ice is "thick"',
      language: 'fr',
      kind: 'repost',
      cites: ['example-wire'],
    });
    expect(made).toEqual({
      file: 'articles/2001/2001-02-06-example-times-roe-ice-thick.md',
      text: `---
headline: 'Roe: the ice is "thick"'
publisher: example-times
url: https://times.example.org/ice
published: 2001-02-06
language: fr
cites: [example-wire]
kind: repost
accessed: 2001-03-02
added: 2001-03-02
---
`,
    });
    expect(findingsWith(made!.file, made!.text)).toEqual([]);
  });

  it('leaves open in a statement all but the speaker, and each gap is found at its line', () => {
    const { file, text } = scaffold({ by: ['jane-roe', 'john-doe'] }).scaffold!;
    expect(text.slice(text.indexOf('##'))).toBe(`##

\`\`\`yaml statement
id:
by: jane-roe
on:
kind:
\`\`\`

##

\`\`\`yaml statement
id:
by: john-doe
on:
kind:
\`\`\`
`);
    const gaps = (line: number) => [
      `${file}:${String(line)}:1  error  statement-title  `,
      `${file}:${String(line)}:1  error  statement-words  `,
      `${file}:${String(line + 3)}:1  error  value-type  Unexpected empty value as \`id\``,
      `${file}:${String(line + 5)}:1  error  value-type  Unexpected empty value as \`on\``,
      `${file}:${String(line + 6)}:1  error  known-word  Unexpected empty value as \`kind\``,
    ];
    const found = findingsWith(file, text);
    const expected = [...gaps(11), ...gaps(20)];
    expect(found.map((finding, index) => finding.slice(0, expected[index]?.length))).toEqual(
      expected,
    );
  });

  it.each([
    [{}, '2001-02-06-example-times'],
    [{ published: '2001-02~' }, '2001-02-example-times'],
    [{ published: '2001' }, '2001-example-times'],
    [
      { headline: 'Roe doesn’t rule out that the ice is thick, and other news of the day' },
      '2001-02-06-example-times-roe-doesnt-rule-out-that-ice',
    ],
    [{ headline: 'Лід тримається', language: 'uk' }, '2001-02-06-example-times-lid-trymayetsya'],
    [{ id: '2001-02-06-chosen' }, '2001-02-06-chosen'],
  ])('is named by date, publisher and headline: %j', (options, id) => {
    expect(scaffold(options).scaffold?.file).toBe(`articles/2001/${id}.md`);
  });

  it('is one without findings that says the headline as given, or is refused', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (headline) => {
        const { scaffold: made, refusals } = scaffold({ headline, id: '2001-02-06-any' });
        if (!made) {
          expect(refusals.map(({ option }) => option)).toEqual(['headline']);
          return;
        }
        expect(findingsWith(made.file, made.text)).toEqual([]);
        const words = headline.replace(/[\s\p{Cc}]+/gu, ' ').trim();
        const read = parseFile(made.text, made.file).article?.fields.headline;
        expect(read ?? '').toBe(words);
      }),
    );
  });
});

describe('an article is refused', () => {
  it.each<[Partial<ArticleOptions>, option: string, message: string]>([
    [
      { url: 'http://www.times.example.org/roe/' },
      'url',
      'Unexpected address `http://www.times.example.org/roe/`, expected a report that is not in the record yet: `articles/2001/2001-02-05-example-times-roe.md` has it.',
    ],
    [
      { url: 'times.example.org/ice' },
      'url',
      'Unexpected `times.example.org/ice` as `url`, expected an address that begins with `https://` or `http://`. Did you mean `https://times.example.org/ice`?',
    ],
    [
      { publisher: 'exmaple-times' },
      'publisher',
      'Unexpected publisher `exmaple-times`, expected an id from `content/publishers.yaml`. Did you mean `example-times`?',
    ],
    [
      { publisher: 'the-agency', url: 'https://news.wire.example.org/ice' },
      'publisher',
      'Unexpected publisher `the-agency`, expected an id from `content/publishers.yaml`. Did you mean `example-wire`?',
    ],
    [
      { publisher: 'Example Times' },
      'publisher',
      'Unexpected `Example Times` as `publisher`, expected lower-case words joined by hyphens, after the date for a statement. Did you mean `example-times`?',
    ],
    [
      { published: '2001-02-30' },
      'published',
      'Unexpected `2001-02-30` as `published`, expected a date such as `2025-09-04`, `2025-09`, `2025-09-04~` (about) or `2025-09-04?` (uncertain).',
    ],
    [
      { published: '2001-03-03' },
      'published',
      'Unexpected published `2001-03-03`, expected a day not after today, `2001-03-02`.',
    ],
    [
      { language: 'pt-br' },
      'language',
      'Unexpected `pt-br` as `language`, expected a language tag such as `en`, `uk` or `pt-BR`. Did you mean `pt-BR`?',
    ],
    [
      { kind: 'reprot' },
      'kind',
      'Unexpected `reprot` as `kind`, expected one of `primary`, `report`, `repost`. Did you mean `report`?',
    ],
    [
      { cites: ['example-wire', 'example-wire'] },
      'cites',
      'Unexpected second `example-wire`, expected each item once.',
    ],
    [
      { by: ['jane-row'] },
      'by',
      'Unexpected actor `jane-row`, expected an id from `content/actors/`. Did you mean `jane-roe`?',
    ],
    [
      { id: '2001-02-05-example-times-roe' },
      'id',
      'Unexpected file `articles/2001/2001-02-05-example-times-roe.md`, expected one that does not exist yet: give another id with `--id`.',
    ],
    [
      { id: '../../outside' },
      'id',
      'Unexpected file, expected `articles/<year>/<id>.md`, `actors/<id>.md`, `pages/<id>.md` or one of the YAML files.',
    ],
    [
      { headline: '氷' },
      'id',
      'Unexpected headline `氷`, expected letters from which an id can be made: give one with `--id`.',
    ],
    [
      { headline: 'Roe\u200B speaks' },
      'headline',
      'Unexpected invisible character U+200B, expected plain text.',
    ],
  ])('with %j', (options, option, message) => {
    const { scaffold: made, refusals } = scaffold(options);
    expect(made).toBeUndefined();
    expect(refusals.map((refusal) => [refusal.option, formatMessage(refusal)])).toEqual([
      [option, message],
    ]);
  });

  it('with all that is wrong with it at once', () => {
    const { refusals } = scaffold({ publisher: 'nobody', published: 'today', by: ['nobody'] });
    expect(refusals.map(({ option }) => option).sort()).toEqual(['by', 'published', 'publisher']);
  });

  it('whatever else is wrong in the record, and only for what is wrong with it', () => {
    const broken = parseFile('---\nname: Broken\n---\n', 'actors/broken.md');
    expect(scaffoldArticle(OPTIONS, TODAY, [...EXISTING, broken]).refusals).toEqual([]);
  });
});

describe('the lines for publishers that are not in the record', () => {
  it('hold what is known of them, and gaps that the check finds', () => {
    const url = 'https://www.daily.example.org/ice';
    const options = { ...OPTIONS, url, publisher: 'example-daily', cites: ['example-wire', 'abc'] };
    const lines = proposePublishers(options, EXISTING);
    expect(lines).toBe(
      'example-daily:\n  name:\n  kind:\n  home: daily.example.org\nabc:\n  name:\n  kind:\n',
    );
    const text = (EXAMPLE_CONTENT['publishers.yaml'] ?? '') + lines;
    expect(parseFile(text, 'publishers.yaml').problems.map(({ line }) => line)).toEqual([
      10, 11, 14, 15,
    ]);
  });

  it('are none if all are in it', () => {
    expect(proposePublishers({ ...OPTIONS, cites: ['example-wire'] }, EXISTING)).toBe('');
  });
});
