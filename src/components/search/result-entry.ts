import type { Piece, SearchResult } from '../../publish/search/result.ts';
import { SEARCH_RESULTS_TEXT as TEXT } from '../../words/en/text/search-results.ts';

/** Makes the entries of a list out of results, by the template that the page holds. */
export class ResultEntries {
  readonly #template: HTMLTemplateElement;
  readonly #base: string;
  readonly #level: string;

  /**
   * @param base - the address of the site's root, without a slash at the end
   * @param level - of the headings
   */
  constructor(template: HTMLTemplateElement, base: string, level: string) {
    this.#template = template;
    this.#base = base;
    this.#level = level;
  }

  entryOf(result: SearchResult): HTMLElement {
    const { id, title, marks, position, attribution } = result;
    const entry = this.#template.content.firstElementChild!.cloneNode(true) as HTMLElement;
    const part = (name: string): HTMLElement => entry.querySelector<HTMLElement>(`.${name}`)!;
    /** Fills a part, or takes it out. */
    const fill = (name: string, text: string | undefined): HTMLElement => {
      const element = part(name);
      if (text === undefined) element.remove();
      else element.textContent = text;
      return element;
    };
    entry.id = id;
    part('when').append(dateOf(result));
    part('speaker').append(...this.line(result.speaker));
    part('speaker').querySelector('a')?.classList.add('name');
    const heading = document.createElement(`h${this.#level}`);
    heading.className = 'title';
    heading.append(this.link([title, `/statements/${id}/`]));
    part('speaker').after(heading);
    if (result.quotation === undefined) entry.querySelector('blockquote')?.remove();
    else entry.querySelector('blockquote > p')!.textContent = result.quotation;
    if (result.language) entry.querySelector('blockquote')?.setAttribute('lang', result.language);
    fill('caption', result.caption);
    fill('paraphrase', result.paraphrase);
    fill('chip', position?.[1]).dataset['position'] = position?.[0] ?? '';
    fill('attribution', attribution?.[1]).dataset['attribution'] = attribution?.[0] ?? '';
    const anchor = entry.querySelector<HTMLAnchorElement>('.anchor')!;
    anchor.href = `${this.#base}/statements/${id}/`;
    anchor.setAttribute('aria-label', TEXT.copyLink(title));
    fill('sources', result.sources).after(...marks.flatMap((mark) => [' ', ...this.line([mark])]));
    return entry;
  }

  line(pieces: readonly Piece[]): Node[] {
    return pieces.map((piece) =>
      typeof piece === 'string' ? document.createTextNode(piece) : this.link(piece),
    );
  }

  link([text, address]: readonly [string, string]): HTMLAnchorElement {
    const link = document.createElement('a');
    link.href = this.#base + address;
    link.textContent = text;
    return link;
  }
}

function dateOf({ date, machineDate }: SearchResult): HTMLElement {
  const element = document.createElement(machineDate ? 'time' : 'span');
  if (machineDate) element.setAttribute('datetime', machineDate);
  element.textContent = date;
  return element;
}
