import { toString as textOf } from 'mdast-util-to-string';
import type { Code, Heading, Link, Root, RootContent } from 'mdast';
import { readFileSync } from 'node:fs';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { formatGuide } from './guide.ts';
import { anchorOf, fenced } from './guide/markdown.ts';
import { findingText } from './guide/rules.ts';
import { parseMarkdown } from '../parse/markdown.ts';
import { RULES } from '../rules/index.ts';
import * as vocabularies from '../vocabulary.ts';

const files = formatGuide();
const guide = files.get('docs/authoring.md')!;
const reference = files.get('docs/rules.md')!;

const isHeading = (node: RootContent): node is Heading => node.type === 'heading';

/** What stands below a heading, up to the next. */
function sectionsOf({ children }: Root): Map<string, RootContent[]> {
  const sections = new Map<string, RootContent[]>();
  let section: RootContent[] = [];
  for (const node of children) {
    if (isHeading(node)) sections.set(textOf(node), (section = []));
    else section.push(node);
  }
  return sections;
}

const sections = sectionsOf(parseMarkdown(reference));

const headingsOf = (text: string): string[] =>
  parseMarkdown(text)
    .children.filter(isHeading)
    .map((heading) => textOf(heading));

const anchors = new Map([...files].map(([file, text]) => [file, headingsOf(text).map(anchorOf)]));

describe.each([...files])('%s', (file, text) => {
  it('is up to date (otherwise: npm run guide)', () => {
    const written = readFileSync(new URL(`../../../${file}`, import.meta.url), 'utf8');
    expect(written === text, 'npm run guide has been run').toBe(true);
  });

  it('says that its examples are synthetic', () => {
    expect(text.slice(0, 1200)).toContain('**synthetic**');
  });

  it('has no line that looks like a heading and is none', () => {
    const lines = text.match(/^#+ .*$/gm) ?? [];
    expect(lines.map((line) => textOf(parseMarkdown(line)))).toEqual(headingsOf(text));
  });

  it('gives every heading an anchor of its own, and its links lead to files and headings', () => {
    const own = anchors.get(file)!;
    expect(new Set(own).size).toBe(own.length);
    const links: string[] = [];
    visit(parseMarkdown(text), 'link', ({ url }: Link) => void links.push(url));
    expect(links.length).toBeGreaterThan(20);
    const broken = links.filter((link) => {
      const [page, anchor] = link.split('#');
      const known = page ? anchors.get(`docs/${page}`) : own;
      return !known || (anchor !== undefined && !known.includes(anchor));
    });
    expect(broken).toEqual([]);
  });
});

describe('docs/rules.md', () => {
  it.each(RULES.map((rule) => [rule.id, rule] as const))(
    'explains %s, with its examples as they are',
    (id, rule) => {
      const section = sections.get(id) ?? [];
      const says = section.map((node) => textOf(node)).join('\n');
      expect(says).toContain(textOf(parseMarkdown(rule.summary)));
      expect(says).toContain(textOf(parseMarkdown(rule.why)));
      const blocks = section
        .filter((node): node is Code => node.type === 'code')
        .map(({ value }) => value.replace(/‹(?:U\+)?(\w+)›/g, decode));
      const texts = rule.examples.flatMap((example) =>
        [
          ...Object.values(example.beside ?? {}),
          example.wrong,
          findingText(id, example),
          example.right,
        ].filter((text) => text !== ''),
      );
      expect(blocks).toEqual(texts.map((text) => text.replace(/\n+$/, '')));
    },
  );

  it('names the rules, each once, in its contents and as a heading', () => {
    const ids = RULES.map(({ id }) => id).toSorted();
    expect(
      headingsOf(reference)
        .filter((heading) => ids.includes(heading))
        .toSorted(),
    ).toEqual(ids);
    const contents = reference.match(/(?<=\[`)[\w-]+(?=`\]\(#)/g) ?? [];
    expect(contents.toSorted()).toEqual(ids);
  });

  it('shows no line and column, which an edit of the example content would change', () => {
    expect(reference).not.toMatch(/^content\/.*\.\w+:\d+:\d/m);
  });
});

describe('docs/authoring.md', () => {
  /** The cells of all tables, row by row, without their heads. */
  const rows = (guide.match(/^\| `.*\|$/gm) ?? []).map((line) => line.slice(2, -2).split(' | '));

  it('has every word of the vocabularies with its meaning', () => {
    for (const vocabulary of Object.values(vocabularies)) {
      if (typeof vocabulary !== 'object' || Array.isArray(vocabulary)) continue;
      for (const [word, meaning] of Object.entries(vocabulary)) {
        const isRelation = vocabulary === vocabularies.RELATIONS;
        if (isRelation) expect(rows.find(([key]) => key === `\`${word}\``)?.at(-1)).toBe(meaning);
        else expect(guide, word).toContain(`\n- \`${word}\`: ${meaning}\n`);
      }
    }
  });

  it('leaves no cell of a table empty or vague', () => {
    expect(rows.length).toBeGreaterThan(75);
    const vague = ['', 'value', 'word', 'list: value', 'list: word'];
    expect(rows.filter((row) => row.some((cell) => vague.includes(cell.trim())))).toEqual([]);
  });
});

describe('a fenced block', () => {
  it('holds any text as it is, fences within it too', () => {
    const text = '````md\n```yaml statement\n```\n````';
    expect((parseMarkdown(fenced(text)).children[0] as Code).value).toBe(text);
  });

  it('is indented if it holds what looks like a heading, and holds it as it is', () => {
    const text = '## Title\n\n    code\n';
    expect(fenced(text, 'md')).toBe('  ```md\n  ## Title\n\n      code\n  ```');
    expect((parseMarkdown(fenced(text)).children[0] as Code).value).toBe(text.trimEnd());
  });

  it('shows what cannot be seen', () => {
    expect(fenced('\ta\u200B', 'md')).toBe('```md\n‹tab›a‹U+200B›\n```');
  });
});

function decode(_: string, code: string): string {
  return code === 'tab' ? '\t' : String.fromCodePoint(parseInt(code, 16));
}
