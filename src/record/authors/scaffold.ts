import { Document } from 'yaml';
import { buildRecord } from '../build/build-record.ts';
import type { ParsedFile } from '../draft.ts';
import { parseFile } from '../parse/file.ts';
import type { Problem } from '../problem.ts';

/** A content file that is about to be added to the record. */
export interface Scaffold {
  /** Path below the content folder. */
  readonly file: string;
  readonly text: string;
}

/** Why a file cannot be added: a finding whose place is the option that gave the value. */
export interface Refusal extends Pick<Problem, 'message' | 'suggestion'> {
  /** Name of the option, without dashes. */
  readonly option: string;
  /** The rule that would be broken. */
  readonly rule: string;
}

export type Scaffolded =
  | { readonly scaffold: Scaffold; readonly refusals: readonly [] }
  | { readonly scaffold?: undefined; readonly refusals: readonly Refusal[] };

/**
 * A statement's section with what an editor has to fill in left empty: nothing is made up, and every gap
 * is a finding of its own.
 */
export const statementSection = (by = ''): string =>
  `##\n\n\`\`\`yaml statement\nid:\nby: ${scalar(by)}`.trimEnd() + '\non:\nkind:\n```\n';

/** The lines between two `---`; keys without a value are left out. */
export function formatFrontMatter(fields: Readonly<Record<string, unknown>>): string {
  const given = Object.entries(fields).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  const document = new Document(Object.fromEntries(given));
  for (const [key, value] of given) {
    const isListOfWords = Array.isArray(value) && value.every((item) => typeof item === 'string');
    if (isListOfWords) document.set(key, document.createNode(value, { flow: true }));
  }
  return `---\n${document.toString({ lineWidth: 0, flowCollectionPadding: false })}---\n`;
}

/** Text on one line, as it may be typed or pasted into a terminal; undefined if nothing is left. */
export const oneLine = (text: string | undefined): string | undefined =>
  text?.replace(/[\s\p{Cc}]+/gu, ' ').trim() || undefined;

/**
 * Asks every rule what it would find in the file, were it added. What a statement's section leaves empty
 * is no reason to refuse it.
 *
 * @param existing - every file of the content folder
 */
export function findRefusals({ file, text }: Scaffold, existing: readonly ParsedFile[]): Refusal[] {
  if (existing.some((other) => other.file === file)) return [refuseTakenId(file)];
  const parsed = parseFile(text, file);
  // Of two reports at one address, the rule tells the one whose path comes first.
  const article = parsed.article && { ...parsed.article, file: '' };
  const { problems } = buildRecord([...existing, { ...parsed, ...(article && { article }) }]);
  const lines = text.split('\n');
  const firstSection = lines.indexOf('##');
  return problems.flatMap(({ file: at, line, rule, message, suggestion }): Refusal[] => {
    if (at !== file && at !== '') return [];
    const option = /^[\s-]*([a-z]+):/.exec(lines[line - 1] ?? '')?.[1] ?? 'id';
    const isGap = firstSection >= 0 && line > firstSection && option !== 'by';
    return isGap
      ? []
      : [{ option, rule, message, ...(suggestion !== undefined && { suggestion }) }];
  });
}

/** Says that an id has to be given by hand, for nothing of `text` is left when it is made an id. */
export const refuseWordless = (option: string, text: string): Refusal => ({
  option: 'id',
  rule: 'file-name',
  message: `Unexpected ${option} \`${text}\`, expected letters from which an id can be made: give one with \`--id\`.`,
});

const refuseTakenId = (file: string): Refusal => ({
  option: 'id',
  rule: 'unique-id',
  message: `Unexpected file \`${file}\`, expected one that does not exist yet: give another id with \`--id\`.`,
});

const scalar = (text: string): string =>
  text === '' ? '' : new Document(text).toString({ lineWidth: 0 }).trimEnd();
