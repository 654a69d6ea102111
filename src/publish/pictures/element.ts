/** What satori draws: plain data, so that it can be hashed and tested. */
export interface Element {
  readonly type: 'div';
  readonly props: { readonly style: Style; readonly children?: string | readonly Element[] };
}

/** CSS properties in JavaScript's spelling; numbers are pixels. */
export type Style = Readonly<Record<string, string | number>>;

/** A box with text, or with other boxes one below the other. Boxes that are `false` are left out. */
export const box = (style: Style, children?: string | readonly (Element | false)[]): Element => ({
  type: 'div',
  props: {
    style: { display: 'flex', flexDirection: 'column', ...style },
    ...(children !== undefined && {
      children:
        typeof children === 'string' ? children : children.filter((child) => child !== false),
    }),
  },
});

/** Boxes side by side, on one base line. */
export const row = (style: Style, children: readonly (Element | false)[]): Element =>
  box({ flexDirection: 'row', alignItems: 'baseline', ...style }, children);
