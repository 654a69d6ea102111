import type { Link, Phrasing, Time } from '../../view/phrasing.ts';
import type { StatementEntry } from '../../view/statement-entry.ts';

/** Makes the entries of a list out of results, by the template that the page holds. */
export class ResultEntries {
  readonly #template: HTMLTemplateElement;
  readonly #level: string;

  /** @param level - of the headings */
  constructor(template: HTMLTemplateElement, level: string) {
    this.#template = template;
    this.#level = level;
  }

  entryOf(result: StatementEntry): HTMLElement {
    const { id, title, speaker, quotation, position, attribution, correction, note } = result;
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
    part('when').append(timeElement(result.when));
    const name = linkTo(speaker.name);
    name.className = 'name';
    part('speaker').append(name, ...nodesOf(speaker.rest));
    const heading = document.createElement(`h${this.#level}`);
    heading.className = 'title';
    heading.append(linkTo(title));
    part('speaker').after(heading);
    if (quotation === undefined) entry.querySelector('blockquote')?.remove();
    else entry.querySelector('blockquote > p')!.textContent = quotation.text;
    if (quotation?.lang) entry.querySelector('blockquote')?.setAttribute('lang', quotation.lang);
    fill('caption', quotation?.caption);
    fill('paraphrase', result.paraphrase);
    fill('chip', position?.label).dataset['position'] = position?.id ?? '';
    fill('attribution', attribution?.label).dataset['attribution'] = attribution?.id ?? '';
    const anchor = entry.querySelector<HTMLAnchorElement>('.anchor')!;
    anchor.href = title.href;
    anchor.setAttribute('aria-label', result.copyLink);
    const after = fill('sources', result.sources);
    if (note) after.after(' ', linkTo(note));
    if (correction) {
      const mark = linkTo(correction);
      mark.className = 'correction-mark';
      after.after(' ', mark);
    }
    return entry;
  }
}

/** @param link - with the base path in its address */
export function linkTo({ text, href }: Link): HTMLAnchorElement {
  const element = document.createElement('a');
  element.href = href;
  element.textContent = text;
  return element;
}

const nodesOf = (phrasing: Phrasing): Node[] =>
  phrasing.map((phrase) =>
    typeof phrase === 'string'
      ? document.createTextNode(phrase)
      : 'href' in phrase
        ? linkTo(phrase)
        : document.createTextNode(phrase.text),
  );

function timeElement({ text, time }: Time): HTMLElement {
  const element = document.createElement(time === null ? 'span' : 'time');
  if (time !== null) element.setAttribute('datetime', time);
  element.textContent = text;
  return element;
}
