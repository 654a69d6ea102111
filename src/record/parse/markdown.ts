import type {
  Blockquote,
  Code,
  Heading,
  Image,
  ImageReference,
  Link,
  LinkReference,
  Nodes,
  Root,
  RootContent,
} from 'mdast';
import { remark } from 'remark';
import remarkInlineLinks from 'remark-inline-links';
import { visit } from 'unist-util-visit';
import type { Prose } from '../model.ts';
import type { Problem } from '../problem.ts';
import type { MarkdownFile, Section } from '../rule.ts';
import { TREE_RULES } from '../rules/index.ts';

const parser = remark().use(remarkInlineLinks).freeze();

/** Reads CommonMark into its tree; reference links are resolved to plain ones. */
export function parseMarkdown(text: string): Root {
  const parsed = parser.parse(text);
  const places = linksOf(parsed).map(({ position }) => position);
  const tree = parser.runSync(parsed) as Root;
  // The plain links are new nodes: they stand where the references stood.
  linksOf(tree).forEach((node, index) => {
    node.position ??= places[index];
  });
  return tree;
}

/** Links and pictures, resolved or not, in the order of the text. */
function linksOf(tree: Root): (Link | LinkReference | Image | ImageReference)[] {
  const links: (Link | LinkReference | Image | ImageReference)[] = [];
  visit(tree, (node) => {
    const { type } = node;
    if (
      type === 'link' ||
      type === 'linkReference' ||
      type === 'image' ||
      type === 'imageReference'
    )
      links.push(node);
  });
  return links;
}

/** Whether a node is the data of a statement: a fenced block marked `yaml statement`. */
export const isStatementBlock = (node: Nodes): node is Code =>
  node.type === 'code' && node.lang === 'yaml' && node.meta?.trim() === 'statement';

/** What stands before the first level-2 heading, and the sections from there on. */
export function splitSections(tree: Root): { before: RootContent[]; sections: Section[] } {
  const before: RootContent[] = [];
  const parts: { heading: Heading; nodes: RootContent[] }[] = [];
  for (const node of tree.children) {
    if (node.type === 'heading' && node.depth === 2) parts.push({ heading: node, nodes: [] });
    else (parts.at(-1)?.nodes ?? before).push(node);
  }
  const sections = parts.map(({ heading, nodes }) => ({
    heading,
    nodes,
    blocks: nodes.filter(isStatementBlock),
    quotations: nodes.filter((node): node is Blockquote => node.type === 'blockquote'),
  }));
  return { before, sections };
}

/** Asks every rule about Markdown what it finds in the file. */
export function checkMarkdown(markdown: MarkdownFile): Problem[] {
  return TREE_RULES.flatMap((rule) =>
    [...rule.check(markdown)].map(({ node, ...finding }): Problem => {
      const { line, column } = node.position?.start ?? { line: 1, column: 1 };
      return { file: markdown.file, line, column, rule: rule.id, ...finding };
    }),
  );
}

/** The nodes as prose of their own, without positions, so that equal texts are equal values; undefined if there are none. */
export function toProse(nodes: readonly RootContent[]): Prose | undefined {
  if (nodes.length === 0) return undefined;
  return { type: 'root', children: nodes.map(withoutPositions) };
}

function withoutPositions<Node extends Nodes>(node: Node): Node {
  const bare = { ...node };
  delete bare.position;
  if ('children' in bare)
    (bare.children as Nodes[]) = (bare.children as Nodes[]).map(withoutPositions);
  return bare;
}
