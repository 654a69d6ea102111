import fc from 'fast-check';
import { buildRecord } from './build-record.ts';
import type { ParsedFile } from '../draft.ts';
import { formatFinding } from '../format-finding.ts';
import type { PublicRecord } from '../model.ts';
import { STATEMENT_SHAPE } from '../parse/article.ts';
import { parseFile } from '../parse/file.ts';
import { optionalTexts } from '../parse/optional-texts.ts';
import { parsePartialDate, type PartialDate } from '../partial-date.ts';
import {
  ARTICLE_KINDS,
  ATTRIBUTIONS,
  CORRECTION_CLASSES,
  FIGURE_SUBJECTS,
  POSITIONS,
  RANKS,
  RELATIONS,
  STATEMENT_KINDS,
  wordsOf,
} from '../vocabulary.ts';

/** Synthetic content for tests, and the arbitraries that make more of it. Imported by tests alone. */

/** A content folder: path below the folder to text. */
export type Content = Readonly<Record<string, string>>;

export const parseContent = (content: Content): ParsedFile[] =>
  Object.entries(content).map(([file, text]) => parseFile(text, file));

/** The findings of a content folder as its editor sees them. */
export const findingsOf = (content: Content): string[] =>
  buildRecord(parseContent(content)).problems.map((problem) => formatFinding(problem));

/** The record of a content folder that has no findings. */
export function recordOf(content: Content): PublicRecord {
  const { record, problems } = buildRecord(parseContent(content));
  if (!record) throw new Error(problems.map((problem) => formatFinding(problem)).join('\n'));
  return record;
}

/** A date that is known to be one. */
export function date(edtf: string): PartialDate {
  const parsed = parsePartialDate(edtf);
  if (!parsed) throw new Error(`${edtf} is no date.`);
  return parsed;
}

const DAY = 24 * 60 * 60 * 1000;

const isoDay = (days: number): string => new Date(days * DAY).toISOString().slice(0, 10);

/** A calendar day that exists, `YYYY-MM-DD`, of the years 1 to 9998. */
export const dayArbitrary = fc
  .integer({ min: Date.parse('0001-01-01') / DAY, max: Date.parse('9998-12-31') / DAY })
  .map(isoDay);

const QUALIFIERS = ['', '', '', '~', '?', '%'] as const;

/** A date in one of the forms that the content format allows. */
export const dateTextArbitrary = fc
  .tuple(dayArbitrary, fc.constantFrom(0, 1, 2, 3, 4, 5, 6), fc.constantFrom(...QUALIFIERS))
  .map(([day, form, qualifier]) => {
    const [year = '', month = ''] = day.split('-');
    const season = String(21 + (Number(month) % 4));
    const forms = [
      day,
      `${year}-${month}`,
      year,
      `${year}-${season}`,
      `${year}-${month}-XX`,
      `${year}-XX-XX`,
      `${year}-XX`,
    ];
    return `${forms[form] ?? day}${qualifier}`;
  });

/** One line of plain words in which no Markdown or YAML syntax could be seen as meant. */
export const wordsArbitrary = fc
  .tuple(
    fc.constantFrom('ice', 'Eis', 'la', 'вода', '冰', 'Łódź'),
    fc.array(
      fc.constantFrom(
        'ice',
        'holds:',
        'l’eau',
        '100',
        '%',
        '(sic)',
        '—',
        'e.g.',
        '🙂',
        '#',
        "'",
        '"',
      ),
      { maxLength: 5 },
    ),
  )
  .map(([first, rest]) => [first, ...rest, 'end'].join(' '));

const paragraphsArbitrary = fc.array(wordsArbitrary, { minLength: 1, maxLength: 2 });

type YamlValue =
  | string
  | number
  | boolean
  | readonly YamlValue[]
  | { readonly [key: string]: YamlValue | undefined };

type YamlMapping = Readonly<Record<string, YamlValue | undefined>>;

/** Ways of writing the same article that must not make a difference. */
interface Style {
  readonly isQuoted: boolean;
  readonly isFlow: boolean;
  readonly fence: string;
  readonly indent: number;
  readonly lineEnd: string;
  readonly start: string;
}

const styleArbitrary: fc.Arbitrary<Style> = fc.record({
  isQuoted: fc.boolean(),
  isFlow: fc.boolean(),
  fence: fc.constantFrom('```', '````', '~~~'),
  indent: fc.nat(3),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  start: fc.constantFrom('', '\uFEFF'),
});

const PLAIN_STYLE: Style = {
  isQuoted: false,
  isFlow: true,
  fence: '```',
  indent: 0,
  lineEnd: '\n',
  start: '',
};

function yamlScalar(value: YamlValue, style: Style): string {
  const isSafe = typeof value === 'string' && /^[A-Za-z0-9][\w-]*$/.test(value);
  return isSafe && !style.isQuoted ? value : JSON.stringify(value);
}

function yamlLines(data: YamlMapping, style: Style): string[] {
  return Object.entries(data).flatMap(([key, value]): string[] => {
    if (value === undefined) return [];
    if (!Array.isArray(value) || value.length === 0 || style.isFlow) {
      return [`${key}: ${yamlScalar(value, style)}`];
    }
    const items = (value as readonly YamlValue[]).flatMap((item) => {
      if (typeof item !== 'object' || Array.isArray(item))
        return [`  - ${yamlScalar(item, style)}`];
      return yamlLines(item as YamlMapping, style).map((line, index) =>
        index === 0 ? `  - ${line}` : `    ${line}`,
      );
    });
    return [`${key}:`, ...items];
  });
}

interface StatementText {
  readonly title: string;
  readonly data: YamlMapping;
  readonly quotation?: readonly string[] | undefined;
  readonly translation?: readonly string[] | undefined;
  readonly paraphrase?: readonly string[] | undefined;
}

const quotationLines = (paragraphs: readonly string[]): string[] =>
  paragraphs.flatMap((line, index) => [...(index > 0 ? ['>'] : []), `> ${line}`]).concat('');

const paragraphLines = (paragraphs: readonly string[] = []): string[] =>
  paragraphs.flatMap((line) => [line, '']);

/** The text of an article's file. */
export function articleText(
  frontMatter: YamlMapping,
  statements: readonly StatementText[] = [],
  { summary, style = PLAIN_STYLE }: { summary?: readonly string[] | undefined; style?: Style } = {},
): string {
  const margin = ' '.repeat(style.indent);
  const lines = [
    '---',
    ...yamlLines(frontMatter, style),
    '---',
    '',
    ...paragraphLines(summary),
    ...statements.flatMap(({ title, data, quotation, translation, paraphrase }) => [
      `## ${title}`,
      '',
      `${margin}${style.fence}yaml statement`,
      ...yamlLines(data, style).map((line) => margin + line),
      `${margin}${style.fence}`,
      '',
      ...(quotation ? quotationLines(quotation) : []),
      ...(quotation && translation ? quotationLines(translation) : []),
      ...paragraphLines(paraphrase),
    ]),
  ];
  return style.start + lines.join(style.lineEnd);
}

/** What a generated statement must come out as. */
export interface ExpectedStatement extends StatementText {
  readonly article: string;
  readonly id: string;
  /** The keys of its data; those that are absent are left to their defaults. */
  readonly data: Readonly<Record<string, YamlValue>>;
  readonly language: string;
}

export interface GeneratedContent {
  readonly content: Content;
  readonly statements: readonly ExpectedStatement[];
}

const COUNTRIES = ['AQ', 'BV', 'GS', 'HM', 'TF', 'EU', 'NATO'] as const;
const PUBLISHERS = ['agency', 'courier', 'daily', 'herald', 'tribune'] as const;
const ACTORS = ['ann-ash', 'bob-birch', 'cyd-cedar', 'dan-dogwood'] as const;
const CONDITIONS = ['thaw', 'frost', 'daylight'] as const;
const EVENTS = ['2001-02-03-ice-summit', '2002-06-snow-council'] as const;
const FIRST_DAY = Date.UTC(2001, 0, 1) / DAY;

const optional = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(arbitrary, { nil: undefined });

const someOf = <Item>(items: readonly Item[]): fc.Arbitrary<Item[]> =>
  fc.subarray([...items], { maxLength: 2 });

const statementArbitrary = fc.record({
  title: wordsArbitrary.map((words) => words.replace(/[#"']/g, '').replace(/\s+/g, ' ')),
  daysBefore: fc.nat(300),
  precision: fc.constantFrom(10, 10, 7, 4),
  qualifier: fc.constantFrom(...QUALIFIERS),
  by: fc.constantFrom(...ACTORS),
  with: someOf(ACTORS),
  kind: fc.constantFrom(...wordsOf(STATEMENT_KINDS)),
  position: optional(fc.constantFrom(...wordsOf(POSITIONS))),
  for: optional(fc.constantFrom('none', ...COUNTRIES)),
  about: someOf(COUNTRIES),
  conditions: someOf(CONDITIONS),
  wording: optional(wordsArbitrary),
  figure: optional(
    fc.record({
      what: fc.constantFrom(...wordsOf(FIGURE_SUBJECTS)),
      min: fc.nat(5000),
      more: optional(fc.nat(5000)),
    }),
  ),
  event: optional(fc.constantFrom(...EVENTS)),
  attribution: optional(fc.constantFrom(...wordsOf(ATTRIBUTIONS))),
  quoteLanguage: optional(fc.constantFrom('en', 'fr', 'pt-BR')),
  translated: optional(fc.boolean()),
  also: fc.array(fc.nat(), { maxLength: 2 }),
  relations: fc.array(fc.tuple(fc.constantFrom(...wordsOf(RELATIONS)), fc.nat()), { maxLength: 3 }),
  texts: fc.record(
    Object.fromEntries(
      optionalTexts(STATEMENT_SHAPE).map((key) => [key, optional(wordsArbitrary)]),
    ),
  ),
  isAddedLater: fc.boolean(),
  isAliased: fc.boolean(),
  corrections: fc.array(fc.constantFrom(...wordsOf(CORRECTION_CLASSES)), { maxLength: 2 }),
  quotation: optional(paragraphsArbitrary),
  translation: optional(paragraphsArbitrary),
  paraphrase: optional(paragraphsArbitrary),
});

const articleArbitrary = fc.record({
  day: fc.nat(1500),
  publisher: fc.constantFrom(...PUBLISHERS),
  headline: optional(wordsArbitrary),
  language: fc.constantFrom('en', 'fr', 'de', 'sr-Latn'),
  cites: someOf(PUBLISHERS),
  kind: fc.constantFrom(...wordsOf(ARTICLE_KINDS)),
  accessed: fc.boolean(),
  summary: optional(paragraphsArbitrary),
  statements: fc.array(statementArbitrary, { maxLength: 3 }),
  style: styleArbitrary,
});

type ArticleSpec = typeof articleArbitrary extends fc.Arbitrary<infer Spec> ? Spec : never;

const FIXED_FILES: Content = {
  'site.yaml':
    'name: Generated Ledger (synthetic)\ntagline: Words that nobody said\naddress: https://ledger.example\nlicence: CC0-1.0\n',
  'countries.yaml': COUNTRIES.map(
    (code) => `${code}:\n  slug: place-${code.toLowerCase()}\n  name: Place ${code}\n`,
  ).join(''),
  'publishers.yaml': PUBLISHERS.map((id) => `${id}:\n  name: The ${id}\n  kind: newspaper\n`).join(
    '',
  ),
  'events.yaml': EVENTS.map((id) => `${id}:\n  name: Meeting\n  on: 2001-02-03/2001-02-05\n`).join(
    '',
  ),
  'conditions.yaml': CONDITIONS.map((id) => `${id}:\n  label: ${id}\n  definition: Snow.\n`).join(
    '',
  ),
  ...Object.fromEntries(
    ACTORS.map((id, index) => [
      `actors/${id}.md`,
      `---\nname: ${id}\nkind: person\nroles:\n  - title: Synthetic\n    rank: ${wordsOf(RANKS)[index] ?? 'none'}\n---\n`,
    ]),
  ),
};

/** A content folder without findings, whatever its values and however they are written. */
export const contentArbitrary: fc.Arbitrary<GeneratedContent> = fc
  .array(articleArbitrary, { minLength: 1, maxLength: 5 })
  .map((articles) => writeContent(articles));

const withoutAbsent = (data: YamlMapping): Record<string, YamlValue> =>
  Object.fromEntries(
    Object.entries(data).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])),
  );

function writeContent(specs: readonly ArticleSpec[]): GeneratedContent {
  const articles = specs.map((spec, index) => {
    const day = FIRST_DAY + spec.day;
    return { ...spec, day, id: `${isoDay(day)}-${spec.publisher}-${String(index)}` };
  });
  const all = articles.flatMap((article, articleIndex) =>
    article.statements.map((spec, index) => {
      const day = article.day - spec.daysBefore;
      const on = isoDay(day).slice(0, spec.precision);
      const id = `${on}-s${String(articleIndex)}-${String(index)}`;
      return { ...spec, day, article, id, on: on + spec.qualifier };
    }),
  );
  const statements = all.map((spec): ExpectedStatement => {
    const { article, id, on, quotation } = spec;
    const language = spec.quoteLanguage ?? article.language;
    const earlier = all.filter((other) => other !== spec && other.day <= spec.day);
    const later = articles.filter((other) => other !== article && other.day >= spec.day);
    const related = (type: string): string[] => {
      const picked = spec.relations.flatMap(([relation, number]) =>
        relation === type ? (earlier[number % earlier.length]?.id ?? []) : [],
      );
      return [...new Set(picked)];
    };
    const data = withoutAbsent({
      id,
      by: spec.by,
      with: spec.with.filter((actor) => actor !== spec.by),
      on,
      kind: spec.kind,
      position: spec.position,
      for: spec.for,
      about: spec.about,
      conditions: spec.conditions.map((condition) =>
        spec.wording === undefined ? condition : { id: condition, as: spec.wording },
      ),
      figures: spec.figure && [
        {
          what: spec.figure.what,
          min: spec.figure.min,
          ...(spec.figure.more !== undefined && { max: spec.figure.min + spec.figure.more }),
          note: 'counted by nobody',
        },
      ],
      event: spec.event,
      attribution: spec.attribution,
      quoteLanguage: quotation && spec.quoteLanguage,
      translated: quotation && spec.translated,
      also: [...new Set(spec.also.flatMap((number) => later[number % later.length]?.id ?? []))],
      ...Object.fromEntries(wordsOf(RELATIONS).map((type) => [type, related(type)])),
      ...spec.texts,
      added: spec.isAddedLater ? '2010-01-02' : undefined,
      aliases: spec.isAliased ? [`${id}-before`] : undefined,
      corrections: spec.corrections.map((name, index) => ({
        on: `2010-02-0${String(index + 1)}`,
        class: name,
        note: 'It said otherwise.',
      })),
    });
    return {
      article: article.id,
      id,
      title: spec.title,
      data,
      language,
      quotation,
      translation: quotation && language !== 'en' ? spec.translation : undefined,
      paraphrase: quotation ? spec.paraphrase : (spec.paraphrase ?? ['They spoke of ice.']),
    };
  });
  const files = articles.map((article, index) => {
    const { id, day, publisher, headline, language, cites, kind, summary, style } = article;
    const frontMatter = {
      headline,
      publisher,
      url: `https://${publisher}.example/${String(index)}`,
      published: isoDay(day),
      language,
      cites,
      kind,
      accessed: article.accessed ? '2009-12-31' : undefined,
      added: '2010-01-01',
    };
    const own = statements.filter((statement) => statement.article === id);
    const file = `articles/${id.slice(0, 4)}/${id}.md`;
    return [file, articleText(frontMatter, own, { summary, style })] as const;
  });
  return { content: { ...FIXED_FILES, ...Object.fromEntries(files) }, statements };
}

/** Characters and words on which readers of YAML and Markdown stumble. */
const STUMBLING_BLOCKS = [
  ...['\t', '\r', '\u0000', '\uFEFF', '\u2028', '\u00A0', '\uD83D', '\u200B', ' ', '\n', '\n\n'],
  ...[':', ': ', '#', '"', "'", '[', ']', '{', '}', ',', '|', '>', '- ', '? ', '%', '@', '`', '\\'],
  ...[
    '*a',
    '&a ',
    '!!set ',
    '!foo ',
    '<<: *a',
    '{{ a }}',
    '%YAML 1.1',
    '...',
    '---',
    '---js',
    '--- ',
  ],
  ...['~', 'null', 'true', '.inf', '-0', '0x1F', '1e400', '__proto__:', 'constructor: 1', 'a/b: 1'],
  ...[
    '```',
    '```yaml statement',
    '~~~',
    '    ',
    '> ',
    '## ',
    '### ',
    '***',
    '<b>',
    '<!--',
    '![a](b)',
  ],
  ...[
    '[a]: javascript:x',
    '[a][a]',
    '[a](x)',
    'id: ',
    'id: "',
    'by: ',
    'on: 2001-02-29',
    'cites: a',
  ],
];

const editArbitrary = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(30),
  text: fc.oneof(
    fc.constantFrom(...STUMBLING_BLOCKS),
    fc.constantFrom(...STUMBLING_BLOCKS).map((text) => `\n${text}\n`),
    fc.string({ unit: 'binary', maxLength: 5 }),
  ),
  what: fc.constantFrom('insert', 'delete', 'replace', 'drop line', 'double line', 'insert line'),
});

type Edit = typeof editArbitrary extends fc.Arbitrary<infer Spec> ? Spec : never;

function applyEdit(text: string, { at, length, text: added, what }: Edit): string {
  const offset = Math.floor(at * text.length);
  const lines = text.split('\n');
  const index = Math.floor(at * (lines.length - 1));
  const line = lines[index] ?? '';
  const indent = /^ */.exec(line)?.[0] ?? '';
  switch (what) {
    case 'insert':
      return text.slice(0, offset) + added + text.slice(offset);
    case 'delete':
      return text.slice(0, offset) + text.slice(offset + length);
    case 'replace':
      return text.slice(0, offset) + added + text.slice(offset + length);
    case 'drop line':
      return lines.toSpliced(index, 1).join('\n');
    case 'double line':
      return lines.toSpliced(index, 0, line).join('\n');
    case 'insert line':
      return lines.toSpliced(index + 1, 0, indent + added).join('\n');
  }
}

/** One file of a content folder, with slips of the pen in it. */
export const slipsArbitrary = (
  content: Content,
): fc.Arbitrary<readonly [file: string, text: string]> =>
  fc
    .tuple(
      fc.constantFrom(...Object.keys(content)),
      fc.array(editArbitrary, { minLength: 1, maxLength: 4 }),
    )
    .map(([file, edits]) => [file, edits.reduce(applyEdit, content[file] ?? '')]);
