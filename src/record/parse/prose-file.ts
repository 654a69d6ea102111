import type { Positions } from '../draft.ts';
import type { Prose } from '../model.ts';
import type { Problem } from '../problem.ts';
import { readFields, type FieldsOf, type Shape } from './fields.ts';
import { parseFrontMatter } from './front-matter.ts';
import { checkMarkdown, parseMarkdown, toProse } from './markdown.ts';

/** Reads a Markdown file that is front matter and one piece of prose. */
export function parseProseFile<S extends Shape>(
  shape: S,
  source: string,
  file: string,
  kind: 'actor' | 'page',
): {
  fields: Partial<FieldsOf<S>>;
  positions: Positions;
  problems: readonly Problem[];
  body: Prose | undefined;
} {
  const front = parseFrontMatter(source, file);
  const isDelimited = !front.problems.some(({ rule }) => rule === 'front-matter');
  const tree = parseMarkdown(isDelimited ? front.body : '');
  const positions = { ...front.positions, '': [1, 1] as const };
  const read =
    front.data === undefined
      ? { fields: {}, problems: [] }
      : readFields(shape, front.data, { file, positions });
  return {
    fields: read.fields,
    positions,
    problems: [
      ...front.problems,
      ...read.problems,
      ...checkMarkdown({ file, kind, lines: source.split('\n'), tree, sections: [] }),
    ],
    body: toProse(tree.children),
  };
}
