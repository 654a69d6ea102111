import {
  formatState,
  isEmpty,
  relax,
  type SearchState,
} from '../../publish/search/search-state.ts';
import { without } from '../../publish/search/selection.ts';
import type { SearchTexts } from '../../view/search-results.ts';
import { ResultsView } from './results-view.ts';
import { runSearch, type Found } from './run-search.ts';
import { SearchForm } from './search-form.ts';
import { openStatementIndex, type StatementIndex } from './statement-index.ts';

/** Results shown at first, and with each press of "Show more". */
const STEP = 20;
/** Time after which a reader is told that the search is under way, in milliseconds. */
const PATIENCE = 400;
/** Pause after which typed words are looked for, in milliseconds. */
const PAUSE = 250;

/** For editors. */
const UNBUILT = 'There is no search index yet: `npm run build` makes it.';

/**
 * Makes a form search. The address holds what is asked, so that it can be shared and Back works.
 *
 * @param element - names with `data-index` and `data-base` where the index and the site are
 * @param region - where results are shown; `data-texts` holds what is said of them
 */
export function startSearch(element: HTMLFormElement, region: HTMLElement): void {
  const texts = JSON.parse(region.dataset['texts'] ?? '{}') as SearchTexts;
  const form = new SearchForm(element, texts);
  const view = new ResultsView(region, element.dataset['base'] ?? '', texts);
  let index: Promise<StatementIndex> | undefined;
  let found: Found | undefined;
  let shown = 0;
  /** Counts what was asked, so that an answer that comes late is passed over. */
  let asked = 0;

  const open = (): Promise<StatementIndex> =>
    (index ??= openStatementIndex(element.dataset['index'] ?? ''));

  async function run(state: SearchState, atLeast = STEP): Promise<void> {
    const turn = (asked += 1);
    if (isEmpty(state)) {
      found = undefined;
      view.rest();
      if (form.isUnfolded && index) await countChoices(state, turn);
      return;
    }
    const waiting = setTimeout(() => {
      view.say(texts.searching);
    }, PATIENCE);
    try {
      const opened = await open();
      const answer = await runSearch(state, opened);
      const results = await Promise.all(answer.rows.slice(0, atLeast).map(opened.result));
      clearTimeout(waiting);
      if (turn !== asked) return;
      found = answer;
      shown = results.length;
      if (shown === 0) view.showNothing(waysOut(state, answer), location.pathname);
      else view.showFirst(results, answer.rows.length, isInTimeOrder(state), form.pageOf(state));
      if (form.isUnfolded) await form.count(answer.selection, opened);
    } catch {
      if (turn === asked) giveUp();
    } finally {
      clearTimeout(waiting);
    }
  }

  async function countChoices(state: SearchState, turn: number): Promise<void> {
    try {
      const opened = await open();
      const { selection } = found ?? (await runSearch(state, opened));
      if (turn === asked) await form.count(selection, opened);
    } catch {
      giveUp();
    }
  }

  /** The next attempt starts afresh. */
  function giveUp(): void {
    void index?.then(({ close }) => {
      close();
    }, ignore);
    index = undefined;
    view.fail(import.meta.env.DEV ? UNBUILT : navigator.onLine ? texts.failed : texts.offline);
  }

  const waysOut = (state: SearchState, { selection }: Found) =>
    [...selection.keptOut.keys()]
      .map((id) => ({
        label: form.describe(id),
        number: without(selection, id).length,
        address: location.pathname + formatState(relax(state, id)),
      }))
      .filter(({ number }) => number > 0);

  /** Shows a state and notes it in the address: as a new entry of the history, or in place of the last. */
  function ask(state: SearchState, isNew: boolean): void {
    const address = location.pathname + formatState(state);
    if (address !== location.pathname + location.search) {
      history[isNew ? 'pushState' : 'replaceState'](null, '', address);
    }
    form.show(state);
    void run(state);
  }

  let typing: ReturnType<typeof setTimeout> | undefined;
  element.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement)) return;
    clearTimeout(typing);
    typing = setTimeout(() => {
      ask(form.read(), false);
    }, PAUSE);
  });
  element.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement) ask(form.read(), true);
  });
  element.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(typing);
    ask(form.read(), true);
  });
  element.querySelector('details')?.addEventListener('toggle', () => {
    if (form.isUnfolded && (index || found)) void countChoices(form.read(), asked);
  });
  region.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a[data-search]');
    const isPlain = !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
    if (!(link instanceof HTMLAnchorElement) || !isPlain) return;
    event.preventDefault();
    ask(form.readAddress(link.search), true);
    element.querySelector<HTMLElement>('input, summary, select')?.focus();
  });
  view.more.addEventListener('click', () => {
    if (!found || !index) return;
    const { rows } = found;
    const turn = asked;
    void index
      .then(({ result }) => Promise.all(rows.slice(shown, shown + STEP).map(result)))
      .then((results) => {
        if (turn !== asked) return;
        shown += results.length;
        history.replaceState({ shown }, '');
        view.showRest(results, rows.length, isInTimeOrder(form.read()));
      }, giveUp);
  });
  const showAddress = (): void => {
    const state = form.readAddress(location.search);
    form.show(state);
    void run(state, shownBefore());
  };
  addEventListener('popstate', showAddress);
  // What a reader typed while this was loading stays.
  if (location.search === '') ask(form.read(), false);
  else showAddress();
}

const isInTimeOrder = ({ order }: SearchState): boolean => order === 'said';

/** How many results were shown when the reader left this entry of the history. */
function shownBefore(): number {
  const state = history.state as { shown?: number } | null;
  return state?.shown ?? STEP;
}

const ignore = (): void => undefined;
