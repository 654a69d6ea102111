import { toString as textOf } from 'mdast-util-to-string';
import { z } from 'zod';
import type { ArticleDraft, ParsedFile, StatementDraft } from '../draft.ts';
import { fileId } from '../layout.ts';
import type { Prose, Quotation, Relation, Statement } from '../model.ts';
import type { PartialDate } from '../partial-date.ts';
import type { Problem } from '../problem.ts';
import type { Section } from '../rule.ts';
import {
  ARTICLE_KINDS,
  ATTRIBUTIONS,
  CORRECTION_CLASSES,
  FIGURE_SUBJECTS,
  POSITIONS,
  RELATIONS,
  STATEMENT_KINDS,
  wordsOf,
  type RelationType,
} from '../vocabulary.ts';
import { readFields } from './fields.ts';
import { parseFrontMatter } from './front-matter.ts';
import {
  checkMarkdown,
  isStatementBlock,
  parseMarkdown,
  splitSections,
  toProse,
} from './markdown.ts';
import {
  countryCode,
  countryCodeOrNone,
  identifier,
  languageTag,
  listOf,
  partialDate,
  statementIdentifier,
  text,
  webAddress,
  wordOf,
} from './values.ts';
import { parseYaml } from './yaml.ts';

export const ARTICLE_SHAPE = {
  headline: text.optional(),
  publisher: identifier,
  url: webAddress,
  archive: webAddress.optional(),
  published: partialDate,
  language: languageTag,
  cites: listOf(identifier),
  kind: wordOf(ARTICLE_KINDS),
  note: text.optional(),
  accessed: partialDate.optional(),
  added: partialDate,
};

/** A bare id stands for a condition without wording of its own. */
const attachedCondition = z.preprocess(
  (value) => (typeof value === 'string' ? { id: value } : value),
  z.strictObject({ id: identifier, as: text.optional() }),
);

const figure = z.strictObject({
  what: wordOf(FIGURE_SUBJECTS),
  min: z.number(),
  max: z.number().optional(),
  note: text.optional(),
});

const correction = z.strictObject({
  on: partialDate,
  class: wordOf(CORRECTION_CLASSES),
  note: text,
  was: text.optional(),
});

/** The keys of a statement's data: those of the statement, but for what its section says around the data. */
type WrittenKey =
  | Exclude<keyof Statement, 'title' | 'quotation' | 'paraphrase' | 'article' | 'relations'>
  | RelationType
  | 'quoteLanguage'
  | 'translated';

export const STATEMENT_SHAPE = {
  id: statementIdentifier,
  by: identifier,
  with: listOf(identifier),
  on: partialDate,
  kind: wordOf(STATEMENT_KINDS),
  position: wordOf(POSITIONS).optional(),
  for: countryCodeOrNone.optional(),
  about: listOf(countryCode),
  conditions: listOf(attachedCondition),
  figures: listOf(figure),
  event: identifier.optional(),
  place: text.optional(),
  venue: text.optional(),
  attribution: wordOf(ATTRIBUTIONS).default('on-record'),
  quoteLanguage: languageTag.optional(),
  translated: z.boolean().default(false),
  also: listOf(identifier),
  'replies-to': listOf(statementIdentifier),
  denies: listOf(statementIdentifier),
  repeats: listOf(statementIdentifier),
  supersedes: listOf(statementIdentifier),
  contradicts: listOf(statementIdentifier),
  note: text.optional(),
  added: partialDate.optional(),
  aliases: listOf(statementIdentifier),
  corrections: listOf(correction),
} satisfies Readonly<Record<WrittenKey, z.ZodType>>;

/**
 * Reads one published report and the statements in it.
 *
 * @param source - the file's text
 * @param file - its path below the content folder; its name is the article's id
 */
export function parseArticle(source: string, file: string): ParsedFile {
  const id = fileId(file);
  const front = parseFrontMatter(source, file);
  const isDelimited = !front.problems.some(({ rule }) => rule === 'front-matter');
  const tree = parseMarkdown(isDelimited ? front.body : '');
  const { before, sections } = splitSections(tree);
  const problems: Problem[] = [...front.problems];
  const positions = { ...front.positions, '': [1, 1] as const };

  const read =
    front.data === undefined
      ? { fields: {}, problems: [] }
      : readFields(ARTICLE_SHAPE, front.data, { file, positions });
  problems.push(...read.problems);
  problems.push(
    ...checkMarkdown({ file, kind: 'article', lines: source.split('\n'), tree, sections }),
  );
  const summary = toProse(before);
  const article: ArticleDraft = {
    file,
    id,
    fields: summary ? { ...read.fields, summary } : read.fields,
    positions,
  };

  const statements: StatementDraft[] = [];
  for (const section of sections) {
    const statement = readStatement(section, article);
    if (!statement) continue;
    statements.push(statement.draft);
    problems.push(...statement.problems);
  }
  return { file, problems, article, statements };
}

/** Reads a section's data and words; undefined if it has no data block, which a rule reports. */
function readStatement(
  section: Section,
  article: ArticleDraft,
): { draft: StatementDraft; problems: readonly Problem[] } | undefined {
  const block = section.blocks[0];
  if (!block?.position) return undefined;
  const { file } = article;
  const { line, column } = block.position.start;
  const yaml = parseYaml(block.value, { file, linesBefore: line, columnsBefore: column - 1 });
  const positions = { ...yaml.positions, '': [line, column] as const };
  const read =
    yaml.data === undefined
      ? { fields: {}, problems: [] }
      : readFields(STATEMENT_SHAPE, yaml.data, { file, positions });

  const { quoteLanguage, translated, ...data } = read.fields;
  const relationTypes = wordsOf(RELATIONS);
  const fields = Object.fromEntries(
    Object.entries(data).filter(([key]) => !(relationTypes as string[]).includes(key)),
  );

  const [words, translation] = section.quotations.map(({ children }) => toProse(children));
  const quotation =
    words && quotationOf(words, translation, quoteLanguage ?? article.fields.language, translated);
  const paraphrase = toProse(
    section.nodes.filter((node) => !isStatementBlock(node) && node.type !== 'blockquote'),
  );
  return {
    draft: {
      file,
      id: idOf(yaml.data) ?? idIn(block.value),
      article: article.id,
      hasQuotation: section.quotations.length > 0,
      positions,
      fields: {
        ...fields,
        title: textOf(section.heading),
        relations: relationTypes.flatMap((type) =>
          (data[type] ?? []).map((to): Relation => ({ type, to })),
        ),
        added: data.added ?? (article.fields.added as PartialDate),
        ...(quotation && { quotation }),
        ...(paraphrase && { paraphrase }),
      },
    },
    problems: [...yaml.problems, ...read.problems],
  };
}

const idOf = (data: unknown): string | undefined =>
  z.object({ id: z.string() }).safeParse(data).data?.id;

/** The id of a block that cannot be read: others may refer to it. */
const idIn = (block: string): string => /^id:[ \t]*["']?([^\s"']+)/m.exec(block)?.[1] ?? '';

function quotationOf(
  words: Prose,
  translation: Prose | undefined,
  language = 'und',
  translated = false,
): Quotation {
  return { words, language, translated, ...(translation && { translation }) };
}
