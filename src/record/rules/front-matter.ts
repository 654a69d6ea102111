import { show, type Problem } from '../problem.ts';
import type { SyntaxRule } from '../rule.ts';

export const rule: SyntaxRule = {
  id: 'front-matter',
  stage: 'syntax',
  summary: 'Begin every Markdown file with YAML between two lines of `---`.',
  why: 'Without it the file says neither who published it nor when. Other front matter languages are refused because one of them runs code.',
  examples: [
    {
      file: 'actors/jane-roe.md',
      right: '---\nname: Jane Roe',
      wrong: 'name: Jane Roe',
      finding:
        '+0:1 Unexpected `name: Jane Roe`, expected the line `---` that opens the front matter.',
    },
    {
      file: 'actors/jane-roe.md',
      right: '---\nname: Jane Roe',
      wrong: '---js\nname: Jane Roe',
      finding: '+0:1 Unexpected `---js`, expected the line `---`: front matter is YAML.',
    },
    {
      file: 'actors/jane-roe.md',
      right: '    from: 2000-01-01\n---\n',
      wrong: '    from: 2000-01-01\n',
      finding:
        '-8:1 Unexpected end of the file, expected a line `---` that closes the front matter.',
    },
    {
      file: 'actors/john-doe.md',
      right:
        '---\nname: John Doe\nkind: person\nroles:\n  - title: Envoy of Bouvet Island (synthetic)\n    for: BV\n    rank: envoy\n---\n',
      wrong: '---\n---\n',
      finding: '+0:1 Unexpected empty front matter, expected `key: value` lines.',
    },
  ],
};

/** The finding, if the text does not begin with YAML front matter. */
export function describeFrontMatter(text: string): Pick<Problem, 'rule' | 'message'> | undefined {
  const found = (message: string) => ({ rule: rule.id, message });
  const [first = ''] = text.split('\n', 1);
  if (!first.startsWith('---')) {
    return found(
      `Unexpected ${show(first)}, expected the line \`---\` that opens the front matter.`,
    );
  }
  if (first.trimEnd() !== '---') {
    return found(`Unexpected ${show(first)}, expected the line \`---\`: front matter is YAML.`);
  }
  const rest = text.slice(first.length);
  const closing = /\n(---.*)/.exec(rest);
  if (!closing) {
    return found('Unexpected end of the file, expected a line `---` that closes the front matter.');
  }
  if (closing[1]?.trimEnd() !== '---') {
    return found(
      `Unexpected ${show(closing[1])}, expected the line \`---\` that closes the front matter.`,
    );
  }
  if (rest.slice(0, closing.index).replace(/#.*/g, '').trim() === '') {
    return found('Unexpected empty front matter, expected `key: value` lines.');
  }
  return undefined;
}
