import matter from 'gray-matter';
import type { Problem } from '../problem.ts';
import { describeFrontMatter } from '../rules/front-matter.ts';
import { parseYaml, type ParsedYaml } from './yaml.ts';

export interface FrontMatter extends ParsedYaml {
  /** The file's text with the front matter blanked out, so that the lines of the rest keep their numbers. */
  readonly body: string;
}

const NOTHING: ParsedYaml = { data: undefined, positions: {}, problems: [] };

/**
 * Splits a Markdown file into its YAML front matter and its body.
 *
 * Only YAML is read: gray-matter's other engines, one of which runs JavaScript, are refused before it
 * is called.
 */
export function parseFrontMatter(text: string, file: string): FrontMatter {
  const problem = (found: { message: string; rule: string }): FrontMatter => ({
    ...NOTHING,
    body: text,
    problems: [{ file, line: 1, column: 1, ...found } satisfies Problem],
  });
  const misshapen = describeFrontMatter(text);
  if (misshapen) return problem(misshapen);

  // gray-matter does not call the engine for what it takes for comments alone.
  let yaml: ParsedYaml = { ...NOTHING, data: null };
  const engine = (source: string): object => {
    // gray-matter passes on the newline that follows the opening fence, so lines count from the fence itself.
    yaml = parseYaml(source, { file, linesBefore: 0 });
    return {};
  };
  const split = matter(text, { language: 'yaml', engines: { yaml: engine } });
  const blankLines = text.slice(0, text.length - split.content.length).replace(/[^\n]/g, '');
  return { ...yaml, body: blankLines + split.content };
}
