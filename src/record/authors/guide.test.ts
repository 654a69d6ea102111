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

const guide = formatGuide();
const tree = parseMarkdown(guide);

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

const sections = sectionsOf(tree);

/** The cells of all tables, row by row, without their heads. */
const rows = (guide.match(/^\| `.*\|$/gm) ?? []).map((line) => line.slice(2, -2).split(' | '));

describe('docs/authoring.md', () => {
  it('is up to date (otherwise: npm run guide)', () => {
    const file = new URL('../../../docs/authoring.md', import.meta.url);
    expect(readFileSync(file, 'utf8') === guide, 'npm run guide has been run').toBe(true);
  });
});

describe('the authors’ guide', () => {
  it('says that its examples are synthetic', () => {
    expect(guide.slice(0, 600)).toContain('**synthetic**');
  });

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

  it('gives every heading an anchor of its own, and its links lead to them', () => {
    const anchors = tree.children.filter(isHeading).map((heading) => anchorOf(textOf(heading)));
    expect(new Set(anchors).size).toBe(anchors.length);
    for (const { id } of RULES) expect(anchors).toContain(id);
    const links: string[] = [];
    visit(tree, 'link', ({ url }: Link) => void (url.startsWith('#') && links.push(url.slice(1))));
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((link) => !anchors.includes(link))).toEqual([]);
  });

  it('has every word of the vocabularies with its meaning', () => {
    for (const vocabulary of Object.values(vocabularies)) {
      if (typeof vocabulary !== 'object' || Array.isArray(vocabulary)) continue;
      for (const [word, meaning] of Object.entries(vocabulary)) {
        const meanings = rows.filter(([first]) => first === `\`${word}\``).map((row) => row.at(-1));
        expect(meanings, word).toContain(meaning);
      }
    }
  });

  it('leaves no cell of a table empty or vague', () => {
    expect(rows.length).toBeGreaterThan(150);
    const vague = ['', 'value', 'word', 'list: value', 'list: word'];
    expect(rows.filter((row) => row.some((cell) => vague.includes(cell.trim())))).toEqual([]);
  });
});

describe('a fenced block', () => {
  it('holds any text as it is, fences within it too', () => {
    const text = '````md\n```yaml statement\n```\n````';
    expect((parseMarkdown(fenced(text)).children[0] as Code).value).toBe(text);
  });

  it('shows what cannot be seen', () => {
    expect(fenced('\ta\u200B', 'md')).toBe('```md\n‹tab›a‹U+200B›\n```');
  });
});

function decode(_: string, code: string): string {
  return code === 'tab' ? '\t' : String.fromCodePoint(parseInt(code, 16));
}
