import type { Element, ElementContent, Properties } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import { visit } from 'unist-util-visit';
import type { Prose } from '../../record/model.ts';
import type { PartialDate } from '../../record/partial-date.ts';
import type { Absolute } from '../../catalogue/absolute.ts';
import { timeOf } from '../../view/time.ts';
import type { Words } from '../../words/words.ts';

/** What may stand in an element; nothing comes of `false` and `undefined`. */
export type Child = ElementContent | string | false | undefined;

/** An element of HTML as a tree. */
export const element = (
  tagName: string,
  properties: Properties,
  ...children: readonly Child[]
): Element => ({
  type: 'element',
  tagName,
  properties,
  children: children.flatMap((child): ElementContent[] => {
    if (child === false || child === undefined || child === '') return [];
    return [typeof child === 'string' ? { type: 'text', value: child } : child];
  }),
});

export const paragraph = (...children: readonly Child[]): Element => element('p', {}, ...children);

/** @param href - a full address */
export const link = (href: string, text: string): Element => element('a', { href }, text);

/** A date as exact as it is known. */
export function time(date: PartialDate, words: Words): Element | string {
  const { text, time: dateTime } = timeOf(date, words);
  return dateTime === null ? text : element('time', { dateTime }, text);
}

/** Puts something between neighbours: `joined([a, b, c], ', ')`. */
export const joined = (items: readonly Child[], separator: string): Child[] =>
  items.flatMap((item, index) => (index === 0 ? [item] : [separator, item]));

/** Prose as HTML whose links within the site are full addresses: a feed is read elsewhere. */
export function proseElements(prose: Prose, absolute: Absolute): ElementContent[] {
  const tree = toHast(prose);
  visit(tree, 'element', ({ properties }) => {
    const { href } = properties;
    if (typeof href === 'string' && href.startsWith('/')) properties['href'] = absolute(href);
  });
  return 'children' in tree ? (tree.children as ElementContent[]) : [];
}

/** Elements as text. */
export const htmlOf = (elements: readonly Child[]): string =>
  toHtml({ type: 'root', children: element('div', {}, ...elements).children });
