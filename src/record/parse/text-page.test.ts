import { toString as textOf } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { EXAMPLE_CONTENT } from '../authors/example-content.ts';
import { findingsOf } from '../build/testing.ts';
import { parseFile } from './file.ts';

const FILE = 'pages/about.md';

const FRONT_MATTER = '---\ntitle: About\ndescription: What this is.\n---\n';

describe('a page of prose', () => {
  it('has its title, its description and all of its text', () => {
    const { page, problems } = parseFile(
      `${FRONT_MATTER}\nSee the [method](/methodology/).\n\n## Sources\n\n### Reports\n\n1. Read\n2. Write\n`,
      FILE,
    );
    expect(problems).toEqual([]);
    expect(page).toMatchObject({
      id: 'about',
      fields: { id: 'about', title: 'About', description: 'What this is.' },
    });
    expect(page?.fields.body?.children.map((node) => [node.type, textOf(node)])).toEqual([
      ['paragraph', 'See the method.'],
      ['heading', 'Sources'],
      ['heading', 'Reports'],
      ['list', 'ReadWrite'],
    ]);
  });

  it('may have no text yet', () => {
    const { page, problems } = parseFile(FRONT_MATTER, FILE);
    expect(problems).toEqual([]);
    expect(page?.fields.body).toEqual({ type: 'root', children: [] });
  });

  it('holds no statements: what looks like one is refused, not taken in', () => {
    const text = `${FRONT_MATTER}\n## Roe speaks\n\n\`\`\`yaml statement\nid: 2001-02-03-roe\n\`\`\`\n\nShe spoke.\n`;
    const parsed = parseFile(text, FILE);
    expect(parsed.statements).toBeUndefined();
    expect(parsed.problems).toMatchObject([{ rule: 'plain-blocks', line: 8, column: 1 }]);
  });

  it('without a title is told of as such', () => {
    const text = EXAMPLE_CONTENT[FILE]!.replace('title: About\n', '');
    expect(findingsOf({ ...EXAMPLE_CONTENT, [FILE]: text })).toEqual([
      `${FILE}:1:1  error  required-key  Unexpected end of the block, expected a key \`title\`.`,
    ]);
  });
});
