import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import type { ParsedFile, StatementDraft } from '../draft.ts';
import { EXAMPLE_CONTENT } from '../authors/example-content.ts';
import { formatFinding } from '../format-finding.ts';
import { articleText, date, findingsOf } from '../build/testing.ts';
import { RELATIONS, wordsOf } from '../vocabulary.ts';
import { parseFile } from './file.ts';

const FILE = 'articles/2001/2001-02-05-example-times-roe.md';

const FRONT_MATTER = {
  publisher: 'example-times',
  url: 'https://times.example.org/roe',
  published: '2001-02-05',
  language: 'fr',
  kind: 'report',
  added: '2001-03-01',
};

const DATA = { id: '2001-02-03-roe-ice', by: 'jane-roe', on: '2001-02-03', kind: 'claim' };

const TITLE = 'Roe speaks';

const parse = (text: string): ParsedFile => parseFile(text, FILE);

const placesOf = ({ problems }: ParsedFile): string[] =>
  problems.map((problem) => formatFinding(problem).split('  error  ')[0]!.replace(`${FILE}:`, ''));

/** `line:column` at which some words stand for the first time. */
function placeIn(text: string, words: string): string {
  const before = text.slice(0, text.indexOf(words)).split('\n');
  return `${String(before.length)}:${String(before.at(-1)!.length + 1)}`;
}

/** The statements of an article that ends with the given Markdown. */
const statementsOf = (markdown: string): readonly StatementDraft[] => {
  const { statements, problems } = parse(`${articleText(FRONT_MATTER)}\n${markdown}`);
  expect(problems).toEqual([]);
  return statements ?? [];
};

/** The only statement, with data, quotation and paraphrase as given. */
const statementOf = (
  data: Parameters<typeof articleText>[0],
  words: { quotation?: string[]; translation?: string[]; paraphrase?: string[] } = {
    paraphrase: ['She spoke.'],
  },
) => {
  const text = articleText(FRONT_MATTER, [{ title: TITLE, data: { ...DATA, ...data }, ...words }]);
  const { statements, problems } = parse(text);
  expect(problems).toEqual([]);
  return statements![0]!.fields;
};

const paragraphs = (...texts: string[]): Root => ({
  type: 'root',
  children: texts.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
});

describe('an article', () => {
  it('has everything its front matter says in the right field', () => {
    const { article } = parse(
      articleText({
        headline: 'Roe speaks of ice',
        publisher: 'example-times',
        url: 'https://times.example.org/roe',
        archive: 'https://archive.example.org/roe',
        published: '2001-02~',
        language: 'pt-BR',
        cites: ['example-wire', 'other-wire'],
        kind: 'repost',
        note: 'Behind a paywall.',
        accessed: '2001-03-02',
        added: '2001-03-03',
      }),
    );
    expect(article).toMatchObject({ file: FILE, id: '2001-02-05-example-times-roe' });
    expect(article?.fields).toEqual({
      headline: 'Roe speaks of ice',
      publisher: 'example-times',
      url: 'https://times.example.org/roe',
      archive: 'https://archive.example.org/roe',
      published: date('2001-02~'),
      language: 'pt-BR',
      cites: ['example-wire', 'other-wire'],
      kind: 'repost',
      note: 'Behind a paywall.',
      accessed: date('2001-03-02'),
      added: date('2001-03-03'),
    });
  });

  it('needs no statement, no summary and no citation', () => {
    const { article, statements, problems } = parse(articleText(FRONT_MATTER));
    expect(problems).toEqual([]);
    expect(statements).toEqual([]);
    expect(article?.fields).toMatchObject({ cites: [] });
    expect(article?.fields).not.toHaveProperty('summary');
  });

  it('takes what stands before the first heading for its summary, all of it', () => {
    const summary = ['The minister spoke.', 'Others listened.'];
    const { article } = parse(
      articleText(
        FRONT_MATTER,
        [{ title: TITLE, data: DATA, quotation: ['la glace'], paraphrase: ['She spoke.'] }],
        { summary },
      ),
    );
    expect(article?.fields.summary).toEqual(paragraphs(...summary));
  });

  it('keeps a headline on one line, however it is folded in the file', () => {
    const text = articleText(FRONT_MATTER).replace(
      '---\n',
      '---\nheadline: >\n  Roe speaks\n  of ice\n\n  again\n',
    );
    expect(parse(text).article?.fields.headline).toBe('Roe speaks of ice again');
  });

  it('may be dated by a bare year, which YAML takes for a number', () => {
    const text = articleText(FRONT_MATTER).replace('published: 2001-02-05', 'published: 2001');
    expect(parse(text)).toMatchObject({
      problems: [],
      article: { fields: { published: date('2001') } },
    });
  });
});

describe('a statement', () => {
  it('has everything its data says in the right field', () => {
    const data = {
      ...DATA,
      with: ['john-doe'],
      on: '2001-02',
      position: 'considering',
      for: 'none',
      about: ['BV', 'EU'],
      event: '2001-02-03-ice-summit',
      place: 'Base Camp',
      venue: 'interview with The Example Times',
      attribution: 'anonymous',
      also: ['2001-02-06-example-wire-roe'],
      note: 'The reports differ.',
      added: '2001-04-01',
      aliases: ['2001-02-03-roe-snow'],
    };
    expect(statementOf(data)).toEqual({
      ...data,
      on: date('2001-02'),
      added: date('2001-04-01'),
      title: TITLE,
      conditions: [],
      figures: [],
      relations: [],
      corrections: [],
      paraphrase: paragraphs('She spoke.'),
    });
  });

  it('takes its date of entry from the article unless it has its own', () => {
    expect(statementOf({}).added).toEqual(date('2001-03-01'));
    expect(statementOf({ added: '2001-04-01' }).added).toEqual(date('2001-04-01'));
  });

  it('is on the record, reported once and about nobody unless its data says otherwise', () => {
    expect(statementOf({})).toMatchObject({
      attribution: 'on-record',
      with: [],
      also: [],
      about: [],
      aliases: [],
    });
    expect(statementOf({})).not.toHaveProperty('position');
    expect(statementOf({})).not.toHaveProperty('for');
    expect(statementOf({})).not.toHaveProperty('quotation');
  });

  it('attaches conditions with and without the speaker’s wording', () => {
    expect(
      statementOf({ conditions: ['thaw', { id: 'frost', as: 'if it freezes' }] }).conditions,
    ).toEqual([{ id: 'thaw' }, { id: 'frost', as: 'if it freezes' }]);
  });

  it('keeps figures as numbers', () => {
    const figures = [
      { what: 'troops', min: 0 },
      { what: 'money', min: 1.5, max: 2e9, note: 'euros' },
    ];
    expect(statementOf({ figures }).figures).toEqual(figures);
  });

  it('keeps corrections in their order', () => {
    const corrections = [
      { on: '2001-04-01', class: 'typo', note: 'A letter was missing.' },
      { on: '2001-05-01', class: 'correction', note: 'It was thin.', was: 'the ice is thick' },
    ];
    expect(statementOf({ corrections }).corrections).toEqual([
      { ...corrections[0], on: date('2001-04-01') },
      { ...corrections[1], on: date('2001-05-01') },
    ]);
  });

  it('turns each kind of relation into relations of that type', () => {
    const related = Object.fromEntries(
      wordsOf(RELATIONS).map((type) => [type, [`2001-01-01-${type}-a`, `2001-01-01-${type}-b`]]),
    );
    const fields = statementOf(related);
    expect(fields.relations).toEqual(
      Object.entries(related).flatMap(([type, ids]) => ids.map((to) => ({ type, to }))),
    );
    for (const type of wordsOf(RELATIONS)) expect(fields).not.toHaveProperty(type);
  });

  it.each([
    ['bare', `id: ${DATA.id}`],
    ['in double quotes', `id: "${DATA.id}"`],
    ['in single quotes', `id: '${DATA.id}' # permanent`],
    ['with its key in quotes', `"id": ${DATA.id}`],
  ])('is known by its id written %s', (_, line) => {
    const [statement] = statementsOf(
      `## ${TITLE}\n\n\`\`\`yaml statement\n${line}\nby: jane-roe\non: 2001-02-03\nkind: claim\n\`\`\`\n\nShe spoke.\n`,
    );
    expect(statement?.id).toBe(DATA.id);
    expect(statement?.fields.id).toBe(DATA.id);
  });

  it('is known by its id when its data is one mapping in braces', () => {
    const [statement] = statementsOf(
      `## ${TITLE}\n\n\`\`\`yaml statement\n${JSON.stringify(DATA)}\n\`\`\`\n\nShe spoke.\n`,
    );
    expect(statement).toMatchObject({ id: DATA.id, fields: { id: DATA.id, by: 'jane-roe' } });
  });

  it.each(['id: 2001-02-03-roe-ice-thick', 'id: "2001-02-03-roe-ice-thick"'])(
    'whose data cannot be read is still there for those who refer to it: %s',
    (line) => {
      const text = EXAMPLE_CONTENT[FILE]!.replace('id: 2001-02-03-roe-ice-thick', line).replace(
        'place: Base Camp',
        'place: "Base Camp',
      );
      const found = findingsOf({ ...EXAMPLE_CONTENT, [FILE]: text });
      expect(found).toHaveLength(1);
      expect(found[0]).toContain('yaml-syntax');
    },
  );
});

describe('the words of a statement', () => {
  it('are the first quotation; a second is its translation', () => {
    const { quotation, paraphrase } = statementOf(
      {},
      {
        quotation: ['la glace est mince', 'et froide'],
        translation: ['the ice is thin', 'and cold'],
        paraphrase: ['She spoke.', 'They listened.'],
      },
    );
    expect(quotation).toEqual({
      words: paragraphs('la glace est mince', 'et froide'),
      translation: paragraphs('the ice is thin', 'and cold'),
      language: 'fr',
      translated: false,
    });
    expect(paraphrase).toEqual(paragraphs('She spoke.', 'They listened.'));
  });

  it('have no translation unless there is one', () => {
    expect(statementOf({}, { quotation: ['la glace'] }).quotation).not.toHaveProperty(
      'translation',
    );
  });

  it('are in the article’s language unless the statement names another', () => {
    const quotation = ['the ice'];
    expect(statementOf({}, { quotation }).quotation?.language).toBe('fr');
    expect(statementOf({ quoteLanguage: 'en' }, { quotation }).quotation?.language).toBe('en');
    expect(statementOf({ translated: true }, { quotation }).quotation?.translated).toBe(true);
  });

  it('are told from the paraphrase wherever it stands', () => {
    const [statement] = statementsOf(
      `## ${TITLE}\n\nShe spoke.\n\n> la glace\n\n\`\`\`yaml statement\nid: ${DATA.id}\nby: jane-roe\non: 2001-02-03\nkind: claim\n\`\`\`\n\n- They listened.\n`,
    );
    expect(statement?.fields.quotation?.words).toEqual(paragraphs('la glace'));
    expect(statement?.fields.paraphrase?.children.map(({ type }) => type)).toEqual([
      'paragraph',
      'list',
    ]);
  });

  it('may quote someone else within', () => {
    const { quotation } = statementOf({}, { quotation: ['il a dit', '> la glace'] });
    expect(quotation?.words.children.map(({ type }) => type)).toEqual(['paragraph', 'blockquote']);
  });

  it('are equal values wherever in a file they stand', () => {
    const said = { data: DATA, quotation: ['la glace'], paraphrase: ['She *spoke* of [it][1].'] };
    const text = articleText(FRONT_MATTER, [
      { title: 'Once', ...said },
      { title: 'Again', ...said },
    ]);
    const [once, again] = statementsOf(
      text.slice(text.indexOf('## ')) + '\n[1]: https://a.example/\n',
    );
    expect(again?.fields.paraphrase).toEqual(once?.fields.paraphrase);
    expect(again?.fields.quotation).toEqual(once?.fields.quotation);
    visit(once!.fields.paraphrase!, (node) => {
      expect(node).not.toHaveProperty('position');
    });
  });
});

describe('a reference link', () => {
  const linked = `## ${TITLE}\n\n\`\`\`yaml statement\nid: ${DATA.id}\nby: jane-roe\non: 2001-02-03\nkind: claim\n\`\`\`\n\n> la [glace][Ice]\n\nShe spoke of [ice].\n`;

  const linksOf = (statement: StatementDraft): [string, string][] => {
    const links: [string, string][] = [];
    const { quotation, paraphrase } = statement.fields;
    for (const prose of [quotation?.words, paraphrase]) {
      if (prose) visit(prose, 'link', (node) => void links.push([textOf(node), node.url]));
    }
    return links;
  };

  const RESOLVED = [
    ['glace', 'https://ice.example/'],
    ['ice', 'https://ice.example/'],
  ];

  it('leads where its definition says, be that at the end of the file', () => {
    const [statement] = statementsOf(`${linked}\n[ice]: https://ice.example/\n`);
    expect(linksOf(statement!)).toEqual(RESOLVED);
    expect(statement!.fields.paraphrase?.children).toHaveLength(1);
  });

  it('leads where its definition says, be that in another statement', () => {
    const [statement, other] = statementsOf(
      `${linked}\n## More\n\n\`\`\`yaml statement\nid: ${DATA.id}-more\nby: jane-roe\non: 2001-02-03\nkind: claim\n\`\`\`\n\n[ice]: https://ice.example/\n\nMore.\n`,
    );
    expect(linksOf(statement!)).toEqual(RESOLVED);
    expect(other!.fields.paraphrase).toEqual(paragraphs('More.'));
  });

  it('to a forbidden address is found where the link is', () => {
    const text = `${articleText(FRONT_MATTER)}\n${linked}\n[ice]: javascript:alert(1)\n`;
    expect(parse(text).problems.map(({ rule }) => rule)).toEqual(['safe-link', 'safe-link']);
    expect(placesOf(parse(text))).toEqual([placeIn(text, '[glace]'), placeIn(text, '[ice].')]);
  });
});

describe('several statements in a file', () => {
  const many = ['one', 'two', 'three'].map((word) => ({
    title: `Roe says ${word}`,
    data: { ...DATA, id: `2001-02-03-roe-${word}`, place: `Camp ${word}` },
    quotation: [`la glace ${word}`],
    paraphrase: [`She said ${word}.`],
  }));

  it('each have their own title, data and words, in the file’s order', () => {
    const { statements } = parse(articleText(FRONT_MATTER, many));
    expect(statements?.map(({ id }) => id)).toEqual(many.map(({ data }) => data.id));
    statements?.forEach(({ fields }, index) => {
      const { title, data, quotation, paraphrase } = many[index]!;
      expect(fields).toMatchObject({
        title,
        place: data.place,
        quotation: { words: paragraphs(...quotation) },
        paraphrase: paragraphs(...paraphrase),
      });
    });
  });

  it('stay readable when the data of one of them is broken', () => {
    const text = articleText(FRONT_MATTER, many).replace('"Camp two"', '"Camp two');
    const { statements, problems } = parse(text);
    expect(problems).toMatchObject([{ rule: 'yaml-syntax' }]);
    expect(statements?.map(({ id }) => id)).toEqual(many.map(({ data }) => data.id));
    expect(statements?.map(({ fields }) => fields.place)).toEqual([
      'Camp one',
      undefined,
      'Camp three',
    ]);
    expect(statements?.[1]?.fields.paraphrase).toEqual(paragraphs('She said two.'));
  });

  it.each([
    ['a list', '- ', '  '],
    ['a quotation', '> ', '> '],
  ])('are not lost when one has slipped into %s', (_, first, next) => {
    const [one, two] = many;
    const [, section = ''] = articleText(FRONT_MATTER, [two!]).split('---\n\n');
    const lines = section.trimEnd().split('\n');
    const slipped = lines.map((line, index) => (index === 0 ? first : next) + line).join('\n');
    const text = `${articleText(FRONT_MATTER, [one!])}\n${slipped}\n`;
    const { problems } = parse(text);
    expect(problems.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['heading-level', 'one-statement-block']),
    );
  });
});

describe('the place of a finding in a statement’s data', () => {
  it.each([0, 1, 2, 3])('counts the %i blanks before the fence', (indent) => {
    const margin = ' '.repeat(indent);
    const block = [
      '```yaml statement',
      `id: ${DATA.id}`,
      'by: Jane Roe',
      'on: 2001-02-03',
      'kind: claim',
      'figures:',
      '  - what: troops',
      '    min: many',
      '```',
    ];
    const text = `${articleText(FRONT_MATTER)}\n## ${TITLE}\n\n${block.map((line) => margin + line).join('\n')}\n\nShe spoke.\n`;
    expect(placesOf(parse(text))).toEqual([placeIn(text, 'Jane Roe'), placeIn(text, 'many')]);
    const broken = text.replace('Jane Roe', '"Jane" Doe');
    expect(placesOf(parse(broken))).toEqual([placeIn(broken, 'Doe')]);
  });

  it('is the opening fence for a key that is missing', () => {
    const text = articleText(FRONT_MATTER, [
      { title: TITLE, data: { ...DATA, by: undefined }, paraphrase: ['She spoke.'] },
    ]);
    expect(placesOf(parse(text))).toEqual([placeIn(text, '```yaml statement')]);
  });

  it('is the item for a key that is missing in a list of mappings', () => {
    const text = articleText(FRONT_MATTER, [
      {
        title: TITLE,
        data: { ...DATA, figures: [{ what: 'troops', min: 1 }, { what: 'votes' }] },
        paraphrase: ['She spoke.'],
      },
    ]);
    expect(placesOf(parse(text))).toEqual([placeIn(text, '{"what":"votes"}')]);
  });
});

describe('whom a statement speaks for', () => {
  const findingFor = (value: string) => {
    const text = EXAMPLE_CONTENT[FILE]!.replace('kind: claim', `kind: claim\nfor: ${value}`);
    return findingsOf({ ...EXAMPLE_CONTENT, [FILE]: text });
  };

  it.each(['none', 'AQ'])('may be given as %s', (value) => {
    expect(findingFor(value)).toEqual([]);
  });

  it('is told of as a country code when it is no such code', () => {
    expect(findingFor('aq')).toEqual([
      expect.stringMatching(/:22:6 {2}error {2}country-code {2}.* Did you mean `AQ`\?$/),
    ]);
    expect(findingFor('nobody')).toEqual([expect.stringContaining('  country-code  ')]);
  });
});

describe('a value of the wrong kind', () => {
  it.each([
    ['text where true or false is asked for', 'translated: "false"', 'value-type'],
    ['a number in quotes', 'figures: [{what: troops, min: "5"}]', 'value-type'],
    ['a number that is none', 'figures: [{what: troops, min: .nan}]', 'value-type'],
    ['a number without end', 'figures: [{what: troops, min: .inf}]', 'value-type'],
    ['one item where a list is asked for', 'also: 2001-02-06-a', 'value-type'],
    ['a list where one item is asked for', 'event: [2001-a]', 'value-type'],
    ['an empty item', 'about: [BV, ~]', 'value-type'],
    ['an unknown key in a list', 'conditions: [{id: thaw, words: melt}]', 'known-key'],
    ['true as a word of the vocabulary', 'position: true', 'known-word'],
  ])('is an error, never converted: %s', (_, line, rule) => {
    const text = articleText(FRONT_MATTER, [
      { title: TITLE, data: DATA, quotation: ['la glace'] },
    ]).replace('kind: claim', `kind: claim\n${line}`);
    const { problems } = parse(text);
    expect(problems.map((problem) => problem.rule)).toEqual([rule]);
    expect(problems[0]?.line).toBe(text.split('\n').indexOf(line) + 1);
  });
});
