/**
 * A style in the Citation Style Language for one thing only, a page of the record (type `webpage`): it takes
 * a fraction of the time of a style for everything.
 */
export interface CslStyle {
  /** Unique among styles. */
  readonly id: string;
  readonly title: string;
  /**
   * Elements `<macro>`. There must be `title`, `issued` and `as-of`, from which the layout takes all that it
   * has of the title, the date and the version's day.
   */
  readonly macros: string;
  /** Content of the bibliography's `<layout>`. */
  readonly layout: string;
  /** What ends an entry. */
  readonly end: '' | '.';
  /** What follows the title at once. */
  readonly afterTitle: '' | '.';
}

/** Stands before a date that is formatted by itself: at the beginning a word would get a capital. */
export const BEFORE_DATE = '§';

/** The style as a file of CSL 1.0.2. */
export const cslFile = (style: CslStyle): string => fileOf(style, style.layout, style.end);

/** A style that formats one of the macros and nothing else. */
export const cslPartFile = (style: CslStyle, macro: 'title' | 'issued' | 'as-of'): string =>
  macro === 'title'
    ? fileOf(style, '<text macro="title"/>', style.afterTitle)
    : fileOf(style, `<text value="${BEFORE_DATE}"/><text macro="${macro}"/>`, '');

function fileOf({ id, title, macros }: CslStyle, layout: string, suffix: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text" demote-non-dropping-particle="never">
<info><title>${title}</title><id>${id}</id><updated>2026-11-21T00:00:00+00:00</updated></info>
<locale xml:lang="en"><terms><term name="circa" form="short">ca.</term></terms></locale>
${macros}
<citation><layout><text variable="version"/></layout></citation>
<bibliography><layout suffix="${suffix}">${layout}</layout></bibliography>
</style>`;
}
