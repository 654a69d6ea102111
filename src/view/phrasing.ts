/**
 * Text with links, dates and marked words in it, as plain data: what HTML calls phrasing content.
 *
 * @example ['Follow ', { text: 'Italy', href: '/countries/italy/' }, ' in a feed reader']
 */
export type Phrasing = readonly Phrase[];

export type Phrase = string | Link | Time | Marked;

/** A link as it stands in a page, base path included. */
export interface Link {
  readonly text: string;
  readonly href: string;
  /** BCP 47, where the text is not in the page's language. */
  readonly lang?: string;
  readonly rel?: string;
  /** Media type of what it leads to, where that is no page. */
  readonly type?: string;
  /** What programs are told of it, by the name of the attribute. */
  readonly data?: Readonly<Record<`data-${string}`, string>>;
}

/** A date as readers see it. */
export interface Time {
  readonly text: string;
  /** As `datetime` of HTML's `<time>`; null where HTML has no form for the precision. */
  readonly time: string | null;
}

/** Text that is shown in a way of its own. */
export interface Marked {
  readonly text: string;
  readonly mark: 'code' | 'strong' | 'deleted' | 'detail' | 'whole';
}

/** The text alone. */
export const textOf = (phrasing: Phrasing): string =>
  phrasing.map((phrase) => (typeof phrase === 'string' ? phrase : phrase.text)).join('');
