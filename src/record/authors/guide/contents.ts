import { toString as textOf } from 'mdast-util-to-string';
import { parseMarkdown } from '../../parse/markdown.ts';
import { linkTo } from './markdown.ts';

/** A list of links to the level-2 headings of a page. */
export const contentsOf = (body: string): string =>
  parseMarkdown(body)
    .children.filter((node) => node.type === 'heading' && node.depth === 2)
    .map((heading) => `- ${linkTo(textOf(heading))}`)
    .join('\n');
