import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Prose } from '../record/model.ts';
import { withBase } from '../catalogue/addresses.ts';

/**
 * Prose as HTML. Links within the site get the base path; links elsewhere do not tell where the reader
 * came from.
 */
export function proseToHtml(prose: Prose, base: string): string {
  const tree = toHast(prose);
  visit(tree, 'element', (element) => {
    const { href } = element.properties;
    if (element.tagName !== 'a' || typeof href !== 'string') return;
    Object.assign(element.properties, { href: withBase(base, href) });
    if (/^https?:/.test(href)) Object.assign(element.properties, { rel: 'external noreferrer' });
  });
  return toHtml(tree);
}

/** Prose as one line of plain text. */
export const proseToText = (prose: Prose): string =>
  prose.children
    .map((node) => textOf(node).replace(/\s+/g, ' ').trim())
    .filter((paragraph) => paragraph !== '')
    .join(' ');

/** Cuts text at a word so that it has at most `length` characters, the ellipsis included. */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  const end = cut.lastIndexOf(' ');
  const kept = cut.slice(0, end > length / 2 ? end : undefined);
  // Half of a character outside the basic plane is none.
  return `${kept.replace(/[\uD800-\uDBFF]$/, '').replace(/[\s,;:.–-]+$/, '')}…`;
}
