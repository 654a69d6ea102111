import type { Root } from 'mdast';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildRecord } from './build-record.ts';
import { compareByTime } from '../derive/order.ts';
import type { ParsedFile } from '../draft.ts';
import { EXAMPLE_CONTENT } from '../authors/example-content.ts';
import type { PublicRecord } from '../model.ts';
import { compareProblems } from '../problem.ts';
import {
  articleText,
  contentArbitrary,
  date,
  findingsOf,
  parseContent,
  recordOf,
  slipsArbitrary,
  type Content,
  type ExpectedStatement,
} from './testing.ts';
import { STATEMENT_SHAPE } from '../parse/article.ts';
import { RELATIONS, wordsOf } from '../vocabulary.ts';

const ROE = 'articles/2001/2001-02-05-example-times-roe.md';
const DOE = 'articles/2001/2001-02-04-example-wire-doe.md';

const paragraphs = (texts: readonly string[] | undefined): Root | undefined =>
  texts && {
    type: 'root',
    children: texts.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
  };

/** The statement that a generated text must come out as, defaults filled in. */
function statementFrom({ data, ...expected }: ExpectedStatement): Record<string, unknown> {
  const own = Object.entries(data).filter(
    ([key]) => !(key in RELATIONS) && key !== 'quoteLanguage' && key !== 'translated',
  );
  const listOf = <Item>(key: string) => (data[key] ?? []) as readonly Item[];
  return {
    attribution: 'on-record',
    figures: [],
    aliases: [],
    ...Object.fromEntries(own),
    title: expected.title,
    on: date(String(data['on'])),
    conditions: listOf<string | { id: string }>('conditions').map((condition) =>
      typeof condition === 'string' ? { id: condition } : condition,
    ),
    corrections: listOf<{ on: string }>('corrections').map((correction) => ({
      ...correction,
      on: date(correction.on),
    })),
    quotation: expected.quotation && {
      words: paragraphs(expected.quotation),
      language: expected.language,
      translated: data['translated'] ?? false,
      translation: paragraphs(expected.translation),
    },
    paraphrase: paragraphs(expected.paraphrase),
    article: expected.article,
    relations: wordsOf(RELATIONS).flatMap((type) =>
      listOf<string>(type).map((to) => ({ type, to })),
    ),
    added: date(String(data['added'] ?? '2010-01-01')),
  };
}

/** The keys of each of the record's maps, in their order. */
const orderOf = ({ site: _site, ...maps }: PublicRecord): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(maps).map(([name, map]: [string, ReadonlyMap<string, unknown>]) => [
      name,
      [...map.keys()],
    ]),
  );

describe('buildRecord, given content that breaks no rule', () => {
  it('holds every statement exactly once, with all that was written and nothing else', () => {
    fc.assert(
      fc.property(contentArbitrary, ({ content, statements }) => {
        const record = recordOf(content);
        expect([...record.statements.keys()].toSorted()).toEqual(
          statements.map(({ id }) => id).toSorted(),
        );
        for (const expected of statements) {
          expect(record.statements.get(expected.id)).toEqual(statementFrom(expected));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('is put to the test with every key of a statement', () => {
    const generated = fc.sample(contentArbitrary, { numRuns: 60, seed: 1 });
    const used = new Set(
      generated.flatMap(({ statements }) => statements.flatMap(({ data }) => Object.keys(data))),
    );
    expect(Object.keys(STATEMENT_SHAPE).filter((key) => !used.has(key))).toEqual([]);
  });

  it('lists under each article the statements of its file, in the file’s order', () => {
    fc.assert(
      fc.property(contentArbitrary, ({ content, statements }) => {
        const { articles } = recordOf(content);
        for (const { id, file, statements: listed } of articles.values()) {
          expect(content).toHaveProperty([file]);
          expect(listed).toEqual(
            statements.filter(({ article }) => article === id).map((statement) => statement.id),
          );
        }
        expect([...articles.values()].flatMap((article) => article.statements)).toHaveLength(
          statements.length,
        );
      }),
      { numRuns: 40 },
    );
  });

  it('has its statements in time order and everything else sorted by its key', () => {
    fc.assert(
      fc.property(contentArbitrary, ({ content }) => {
        const record = recordOf(content);
        const inOrder = [...record.statements.values()];
        expect(inOrder).toEqual(inOrder.toSorted(compareByTime));
        for (const keys of Object.values(orderOf({ ...record, statements: new Map() }))) {
          expect(keys).toEqual(keys.toSorted());
        }
      }),
      { numRuns: 40 },
    );
  });

  it('is the same whatever order the files come in', () => {
    const shuffled = contentArbitrary.chain(({ content }) => {
      const files = parseContent(content);
      return fc.tuple(fc.constant(files), fc.shuffledSubarray(files, { minLength: files.length }));
    });
    fc.assert(
      fc.property(shuffled, ([files, others]) => {
        const { record } = buildRecord(files);
        const { record: other } = buildRecord(others);
        expect(other).toEqual(record);
        expect(orderOf(other!)).toEqual(orderOf(record!));
      }),
      { numRuns: 40 },
    );
  });
});

describe('buildRecord, given content with slips of the pen', () => {
  const unchanged = parseContent(EXAMPLE_CONTENT);

  const slipsOfSome = fc
    .array(slipsArbitrary(EXAMPLE_CONTENT), { minLength: 1, maxLength: 3 })
    .map((slips): Content => Object.fromEntries(slips));

  const parseWith = (changed: Content): ParsedFile[] => [
    ...unchanged.filter(({ file }) => !(file in changed)),
    ...parseContent(changed),
  ];

  it('has the same findings whatever order the files come in, sorted as an editor reads them', () => {
    const shuffled = slipsOfSome.chain((changed) => {
      const files = parseWith(changed);
      return fc.tuple(fc.constant(files), fc.shuffledSubarray(files, { minLength: files.length }));
    });
    fc.assert(
      fc.property(shuffled, ([files, others]) => {
        const { problems } = buildRecord(files);
        expect(buildRecord(others).problems).toEqual(problems);
        expect(problems).toEqual([...problems].sort(compareProblems));
      }),
      { numRuns: 200 },
    );
  });

  it('tells of two files that get in each other’s way alike, whichever comes first', () => {
    const copied = 'articles/2001/2001-02-05-example-times-copy.md';
    const files = parseContent({
      ...EXAMPLE_CONTENT,
      [copied]: EXAMPLE_CONTENT[ROE]!,
      'articles/2002/2001-02-05-example-times-roe.md': articleText({}),
    });
    const { problems } = buildRecord(files);
    expect(problems.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['unique-id', 'unique-address']),
    );
    expect(buildRecord(files.toReversed()).problems).toEqual(problems);
  });

  it('gives either findings or a record that has lost no statement’s data', () => {
    fc.assert(
      fc.property(slipsOfSome, (changed) => {
        const { record, problems } = buildRecord(parseWith(changed));
        expect(record === undefined).toBe(problems.length > 0);
        if (!record) return;
        const texts = Object.values({ ...EXAMPLE_CONTENT, ...changed });
        const blocks = texts.flatMap((text) => text.match(/^ {0,3}```yaml statement/gm) ?? []);
        expect(record.statements.size).toBe(blocks.length);
      }),
      { numRuns: 500 },
    );
  });
});

describe('buildRecord', () => {
  it('gives no record while there is a single finding', () => {
    const content = { ...EXAMPLE_CONTENT, 'events.yaml': '' };
    const built = buildRecord(parseContent(content));
    expect(built.record).toBeUndefined();
    expect(built.problems).toMatchObject([{ rule: 'known-event', file: ROE }]);
  });

  it('gives all findings at once: those of one file and those between files', () => {
    const found = findingsOf({
      ...EXAMPLE_CONTENT,
      'site.yaml': EXAMPLE_CONTENT['site.yaml']!.replace('https://', ''),
      [ROE]: EXAMPLE_CONTENT[ROE]!.replace('by: jane-roe', 'by: jane-row').replace(
        'kind: claim',
        'kind: clam',
      ),
    });
    expect(found.map((finding) => finding.split('  ').slice(0, 3).join(' '))).toEqual([
      `${ROE}:19:5 error known-actor`,
      `${ROE}:21:7 error known-word`,
      'site.yaml:3:10 error web-address',
    ]);
  });

  it('has a place for everything in the example content', () => {
    const record = recordOf(EXAMPLE_CONTENT);
    expect(record.site.name).toBe('Example Ledger (synthetic)');
    expect(orderOf(record)).toMatchObject({
      countries: ['AQ', 'BV'],
      publishers: ['example-times', 'example-wire'],
      events: ['2001-02-03-ice-summit'],
      conditions: ['thaw'],
      actors: ['jane-roe', 'john-doe'],
      articles: ['2001-02-04-example-wire-doe', '2001-02-05-example-times-roe'],
      statements: ['2001-02-03-roe-ice-thick', '2001-02-04-doe-ice-thin'],
      pages: ['about'],
    });
  });

  it.each(['id: "2001-02-03-roe-ice-thick"', "'id': 2001-02-03-roe-ice-thick"])(
    'loses no statement to an id that is taken, however the id is written: %s',
    (line) => {
      const text = EXAMPLE_CONTENT[DOE]!.replace('id: 2001-02-04-doe-ice-thin', line);
      const found = findingsOf({ ...EXAMPLE_CONTENT, [DOE]: text });
      expect(found.some((finding) => finding.includes('  unique-id  '))).toBe(true);
    },
  );

  it('finds a statement by its id however the id is written', () => {
    const text = EXAMPLE_CONTENT[ROE]!.replace(
      'id: 2001-02-03-roe-ice-thick',
      'id: "2001-02-03-roe-ice-thick"',
    );
    const { articles, statements } = recordOf({ ...EXAMPLE_CONTENT, [ROE]: text });
    const [listed] = articles.get('2001-02-05-example-times-roe')!.statements;
    expect(statements.get(listed!)?.title).toBe('Roe says that the ice is thick');
  });

  it('keeps an article without statements, which may corroborate those of others', () => {
    const file = 'articles/2001/2001-02-06-example-wire-roe.md';
    const text = articleText({
      publisher: 'example-wire',
      url: 'https://wire.example.org/roe',
      published: '2001-02-06',
      language: 'en',
      kind: 'repost',
      added: '2001-03-01',
    });
    const { articles } = recordOf({ ...EXAMPLE_CONTENT, [file]: text });
    expect(articles.get('2001-02-06-example-wire-roe')).toMatchObject({ file, statements: [] });
  });
});
