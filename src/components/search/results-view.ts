import type { SearchResult } from '../../publish/search/result.ts';
import { fillPattern, numbersIn, type Numbers } from '../../publish/search/pattern.ts';
import type { SearchTexts } from '../../view/search-results.ts';
import { linkTo, ResultEntries } from './result-entry.ts';

/** A way to find more: what to leave out, how many there would be, and the address that does it. */
export interface WayOut {
  readonly label: string;
  readonly number: number;
  readonly address: string;
}

/** Where results, and all that is to be said of them, are shown. */
export class ResultsView {
  readonly #region: HTMLElement;
  readonly #base: string;
  readonly #texts: SearchTexts;
  readonly #numbers: Numbers;
  readonly #entries: ResultEntries;
  /** What the page shows as long as nothing is asked. */
  readonly #unfiltered: readonly HTMLElement[];
  /** Whether results stand under the months in which they were said. */
  readonly #isByMonth: boolean;

  /** @param base - stands before every address of the site */
  constructor(region: HTMLElement, base: string, texts: SearchTexts) {
    this.#region = region;
    this.#base = base;
    this.#texts = texts;
    this.#numbers = numbersIn(texts.locale);
    this.#entries = new ResultEntries(
      region.querySelector('template')!,
      region.dataset['level'] ?? '2',
    );
    this.#unfiltered = [...document.querySelectorAll<HTMLElement>('[data-unfiltered]')];
    this.#isByMonth = 'byMonth' in region.dataset;
  }

  get #list(): HTMLElement {
    return this.#part('list');
  }

  #part(name: string): HTMLElement {
    return this.#region.querySelector<HTMLElement>(`.${name}`)!;
  }

  /** The button by which a reader asks for more. */
  get more(): HTMLButtonElement {
    return this.#region.querySelector<HTMLButtonElement>('.more button')!;
  }

  /** Shows the page as it is when nothing is asked. */
  rest(): void {
    this.#clear('');
    this.#show(false);
  }

  /** Says something to readers, those who hear the page too. */
  say(text: string): void {
    this.#show(true);
    this.#part('status').textContent = text;
  }

  /** Says what went wrong, in the place of results. */
  fail(text: string): void {
    this.#clear(text);
    this.#show(true);
  }

  /** Says that nothing was found, and what to leave out. */
  showNothing(ways: readonly WayOut[], startOver: string): void {
    this.#clear(this.#texts.nothing);
    const line = (text: string, address: string, after: string): HTMLElement => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = address;
      link.textContent = text;
      link.dataset['search'] = '';
      item.append(link, after);
      return item;
    };
    const items = ways.map(({ label, number, address }) =>
      line(
        fillPattern(this.#texts.without, label),
        address,
        fillPattern(this.#texts.wayOut, this.#countOf(number)),
      ),
    );
    this.#part('ways').replaceChildren(...items, line(this.#texts.restart, startOver, ''));
    this.#part('nothing').hidden = false;
    this.#show(true);
  }

  /**
   * Shows the first of what was found.
   *
   * @param total - how many were found in all
   * @param page - the page that shows the same, if there is one
   */
  showFirst(
    results: readonly SearchResult[],
    total: number,
    isInTimeOrder: boolean,
    page?: readonly [label: string, address: string],
  ): void {
    this.#clear(this.#countOf(total));
    const same = this.#part('same');
    same.hidden = !page;
    if (page) {
      const [label, address] = page;
      same.replaceChildren(
        linkTo({
          text: this.#numbers.fill(this.#texts.onPage, total, label),
          href: this.#base + address,
        }),
      );
    }
    this.#append(results, isInTimeOrder);
    this.#showMore(results.length, total);
    this.#show(true);
  }

  /** Shows more below, and takes the reader to the first of these. */
  showRest(results: readonly SearchResult[], total: number, isInTimeOrder: boolean): void {
    const first = this.#append(results, isInTimeOrder);
    this.#showMore(this.#list.querySelectorAll('.statement').length, total);
    first?.querySelector<HTMLElement>('.title a')?.focus();
  }

  #append(results: readonly SearchResult[], isInTimeOrder: boolean): HTMLElement | undefined {
    const entries = results.map((result) => {
      const entry = this.#entries.entryOf(result);
      const isUnderMonth = this.#isByMonth && isInTimeOrder;
      (isUnderMonth ? this.#sectionOf(result) : this.#sectionOf()).append(entry);
      return entry;
    });
    return entries[0];
  }

  /** The section at the end of the list that a result belongs to, made if it is not there. */
  #sectionOf(result?: SearchResult): Element {
    const label = result?.month.text ?? '';
    const last = this.#list.lastElementChild;
    if (last instanceof HTMLElement && last.dataset['month'] === label) return last;
    const section = document.createElement('section');
    section.dataset['month'] = label;
    section.className = 'list-section';
    if (result) {
      const heading = document.createElement('h2');
      heading.append(linkTo(result.month));
      section.append(heading);
    }
    this.#list.append(section);
    return section;
  }

  #showMore(shown: number, total: number): void {
    this.more.hidden = shown >= total;
    this.#part('shown').textContent =
      shown < total
        ? this.#numbers.fill(this.#texts.shown, shown, this.#numbers.format(total))
        : '';
  }

  /** "12 statements" */
  #countOf(number: number): string {
    return this.#numbers.fill(this.#texts.statements, number);
  }

  #clear(status: string): void {
    this.#list.replaceChildren();
    this.#part('nothing').hidden = true;
    this.#part('same').hidden = true;
    this.#showMore(0, 0);
    this.#part('status').textContent = status;
  }

  #show(isShown: boolean): void {
    this.#part('found').hidden = !isShown;
    for (const element of this.#unfiltered) element.hidden = isShown;
  }
}
