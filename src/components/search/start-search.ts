/** Loads the search when a reader turns to it, or when the address asks for something. */

const form = document.querySelector<HTMLFormElement>('form.search-form');
const region = document.querySelector<HTMLElement>('[data-results]');

if (form && region) {
  form.classList.add('works');
  let loading: Promise<void> | undefined;
  let isLoaded = false;
  const load = (): Promise<void> =>
    (loading ??= import('./search-page.ts').then(({ startSearch }) => {
      isLoaded = true;
      startSearch(form, region);
    }));
  // Whoever is faster than the script does not lose the place; without the script the address is asked.
  form.addEventListener('submit', (event) => {
    if (isLoaded) return;
    event.preventDefault();
    load().then(
      () => {
        form.requestSubmit();
      },
      () => {
        form.submit();
      },
    );
  });
  const loadSoon = (): void => {
    load().catch(() => {
      loading = undefined;
    });
  };
  if (location.search !== '') loadSoon();
  for (const event of ['focusin', 'pointerover'])
    form.addEventListener(event, loadSoon, { once: true });
}

export {};
