import type { Prose } from '../../record/model.ts';
import type { Element } from './element.ts';

/** What tests of pictures need. Imported by tests alone. */

/** One paragraph of plain words. */
export const proseOf = (value: string): Prose => ({
  type: 'root',
  children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
});

/** All texts of a picture, from top to bottom. */
export const textsOf = ({ props: { children = [] } }: Element): string[] =>
  typeof children === 'string' ? [children] : children.flatMap(textsOf);

/** The values of one style in a picture. */
export const stylesOf = (
  { props: { style, children = [] } }: Element,
  name: string,
): (string | number)[] => [
  ...(style[name] === undefined ? [] : [style[name]]),
  ...(typeof children === 'string' ? [] : children.flatMap((child) => stylesOf(child, name))),
];
