import { tally } from '../../publish/search/columns.ts';
import { fillPattern, numbersIn, readPattern, type Numbers } from '../../publish/search/pattern.ts';
import { readState, type SearchState } from '../../publish/search/search-state.ts';
import { columnOfFilter, without, type Selection } from '../../publish/search/selection.ts';
import type { SearchTexts } from '../../view/search-results.ts';
import { loadColumns } from './run-search.ts';
import type { StatementIndex } from './statement-index.ts';

/** The form in which a reader asks: words, filters, order. Its state can be read and set. */
export class SearchForm {
  readonly element: HTMLFormElement;
  readonly #texts: SearchTexts;
  readonly #numbers: Numbers;
  readonly #selects: readonly HTMLSelectElement[];
  /** What was shown last. */
  #shown: SearchState | undefined;

  constructor(element: HTMLFormElement, texts: SearchTexts) {
    this.element = element;
    this.#texts = texts;
    this.#numbers = numbersIn(texts.locale);
    this.#selects = [...element.querySelectorAll<HTMLSelectElement>('select[data-filter]')];
  }

  get #filters(): string[] {
    return this.#selects.map(({ name }) => name);
  }

  get #words(): HTMLInputElement | null {
    return this.element.querySelector('input[name=q]');
  }

  /** What the form says now. */
  read(): SearchState {
    const entries = [...new FormData(this.element)].map(([name, value]) => [name, String(value)]);
    const parameters = new URLSearchParams(entries);
    // Without words the order was not chosen: there was no other.
    const hadWords = (this.#shown?.words ?? '') !== '';
    if (!hadWords && parameters.get('sort') === 'said') parameters.delete('sort');
    return readState(parameters, this.#filters);
  }

  /** What an address says. */
  readAddress(search: string): SearchState {
    const state = readState(new URLSearchParams(search), this.#filters);
    return this.#words ? state : { ...state, words: '' };
  }

  /** Shows a state, without telling anyone that it changed. */
  show(state: SearchState): void {
    const { words, filters, order } = state;
    this.#shown = state;
    if (this.#words && this.#words.value.trim() !== words) this.#words.value = words;
    for (const select of this.#selects) {
      const value = filters[select.name] ?? '';
      // An address may ask for what nothing belongs to; the form says so all the same.
      if (![...select.options].some((option) => option.value === value)) {
        select.add(new Option(value, value));
      }
      select.value = value;
    }
    const sort = this.element.querySelector<HTMLSelectElement>('select[name=sort]');
    if (sort) {
      const match = sort.querySelector<HTMLOptionElement>('[value=match]');
      if (match) match.disabled = words === '';
      sort.value = order;
    }
    this.#showChosen(Object.keys(filters).length);
  }

  /** Says how many filters are chosen, and unfolds them where there is room. */
  #showChosen(number: number): void {
    const chosen = this.element.querySelector('.chosen');
    if (chosen)
      chosen.textContent = number === 0 ? '' : this.#numbers.fill(this.#texts.chosen, number);
    const details = this.element.querySelector('details');
    if (details && number > 0 && matchMedia('(min-width: 48rem)').matches) details.open = true;
  }

  /** Whether the choices of the filters can be seen. */
  get isUnfolded(): boolean {
    return this.element.querySelector('details')?.open ?? true;
  }

  /** Puts beside each choice how many statements there would be with it, all else as it is. */
  async count(selection: Selection, index: StatementIndex): Promise<void> {
    const counted = this.#selects.filter(({ dataset }) => 'counted' in dataset);
    const ids = counted.map(({ name }) => columnOfFilter(name));
    const columns = await loadColumns([...new Set(ids)], index);
    for (const select of counted) {
      const counts = tally(
        columns.get(columnOfFilter(select.name))!,
        without(selection, select.name),
      );
      for (const option of select.options) {
        if (option.value === '') continue;
        const number =
          select.name === 'year'
            ? sumOf(counts, (value) => value.startsWith(option.value))
            : (counts.get(option.value) ?? 0);
        option.textContent = fillPattern(
          this.#texts.counted,
          this.#labelOf(option),
          this.#numbers.format(number),
        );
      }
    }
  }

  /** What a reader has chosen in a filter, in words: "Country: France". */
  describe(id: string): string {
    if (id === 'words') {
      return fillPattern(this.#texts.words, this.#words?.value.trim() ?? '');
    }
    const select = this.#selects.find(({ name }) => name === id);
    const option = select?.selectedOptions[0];
    const label = select?.labels[0]?.textContent.trim() ?? '';
    return fillPattern(this.#texts.choice, label, option ? this.#labelOf(option) : '');
  }

  /** Address of the page that shows what one filter alone would, and what it shows; undefined if there is none. */
  pageOf({
    words,
    filters,
    order,
  }: SearchState): readonly [label: string, address: string] | undefined {
    const [only, ...others] = Object.entries(filters);
    if (!only || others.length > 0 || words !== '' || order !== 'said') return undefined;
    const select = this.#selects.find(({ name }) => name === only[0]);
    const path = select?.dataset['path'];
    const option = select?.selectedOptions[0];
    if (path === undefined || !option) return undefined;
    return [this.#labelOf(option), `/${path}/${only[1]}/`];
  }

  /** The text of a choice without its count. */
  #labelOf(option: HTMLOptionElement): string {
    const text = option.textContent.trim();
    const isCounted = 'counted' in (option.closest('select')?.dataset ?? {});
    return isCounted && option.value !== '' ? readPattern(this.#texts.counted, text) : text;
  }
}

const sumOf = (counts: ReadonlyMap<string, number>, isMeant: (value: string) => boolean): number =>
  [...counts].reduce((sum, [value, number]) => sum + (isMeant(value) ? number : 0), 0);
