import type { RootContent } from 'mdast';
import type { TreeRule } from '../rule.ts';

export const rule: TreeRule = {
  id: 'plain-blocks',
  stage: 'tree',
  summary: 'Write paragraphs and lists; quotations only below a statement’s heading.',
  why: 'Text indented by four spaces becomes a code block, and `---` below a paragraph makes it a heading: words would change their meaning by accident.',
  examples: [
    {
      file: 'articles/2001/2001-02-05-example-times-roe.md',
      right: 'The minister said that the ice would hold.\n',
      wrong: '    The minister said that the ice would hold.\n',
      finding: '+0:1 Unexpected code block, expected paragraphs or lists.',
    },
    {
      file: 'articles/2001/2001-02-05-example-times-roe.md',
      right: 'The minister spoke about the ice.\n',
      wrong: '> The minister spoke about the ice.\n',
      finding: '+0:1 Unexpected quotation outside a statement, expected paragraphs or lists.',
    },
    {
      file: 'articles/2001/2001-02-05-example-times-roe.md',
      right: 'The minister spoke about the ice.\n',
      wrong: 'The minister spoke about the ice.\n\n***\n',
      finding: '+2:1 Unexpected line across the page, expected paragraphs or lists.',
    },
  ],
  *check({ tree, kind, sections }) {
    const inSections = new Set<RootContent>(sections.flatMap(({ quotations }) => quotations));
    for (const node of tree.children) {
      const name = NAMES[node.type];
      if (name === undefined || inSections.has(node)) continue;
      const isData =
        node.type === 'code' && (node.meta?.trim() === 'statement' || isMistypedData(node.lang));
      if (kind === 'article' && isData) continue;
      yield { node, message: `Unexpected ${name}, expected paragraphs or lists.` };
    }
  },
};

const NAMES: Readonly<Partial<Record<RootContent['type'], string>>> = {
  code: 'code block',
  blockquote: 'quotation outside a statement',
  thematicBreak: 'line across the page',
};

/** A block that was meant as data; `statement-block` speaks of it. */
const isMistypedData = (language: string | null | undefined): boolean =>
  language?.startsWith('y') ?? false;
