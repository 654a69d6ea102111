/**
 * Lets the reader choose a day: every element that carries a history (`data-history`, as `encodeHistory`
 * writes it) is shown as it stood on that day. The day stands in the address (`?on=2025-03-15`), so that
 * the view can be shared. The words are the page's: labels of positions (`data-labels`), and what is said of a
 * country on a map (`data-on-map`), with `{country}` where its name stands.
 */
export function startAsOf(form: HTMLFormElement): void {
  const { first = '', last = '', labels = '{}', onMap = '{}', locale } = form.dataset;
  const words = JSON.parse(labels) as Record<string, string>;
  const sentences = JSON.parse(onMap) as Record<string, string>;
  const dates = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  const slider = form.querySelector('input')!;
  const output = form.querySelector('output')!;
  const days = (toTime(last) - toTime(first)) / DAY;
  slider.max = String(days);

  const show = (index: number): void => {
    const day = toDay(toTime(first) + index * DAY);
    const text = dates.format(toTime(day));
    output.value = text;
    slider.value = String(index);
    slider.setAttribute('aria-valuetext', text);
    const number = day.replaceAll('-', '');
    showOnMaps(number, sentences);
    showInTables(number, locale);
    showInMatrix(number, words);
    const address = new URL(location.href);
    if (index === days) address.searchParams.delete('on');
    else address.searchParams.set('on', day);
    history.replaceState(null, '', address);
  };

  slider.addEventListener('input', () => {
    show(Number(slider.value));
  });
  form.querySelector('button')!.addEventListener('click', () => {
    show(days);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  form.hidden = false;
  const asked = new URLSearchParams(location.search).get('on') ?? last;
  const index = Math.round((toTime(asked) - toTime(first)) / DAY);
  const start = Number.isNaN(index) ? days : Math.min(Math.max(index, 0), days);
  slider.value = String(start);
  if (start !== days) show(start);
}

const DAY = 86_400_000;
const toTime = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const toDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

/**
 * The position on a day `YYYYMMDD`; undefined before the first.
 *
 * @param history - as `encodeHistory` writes it
 */
export function positionOn(history: string, day: string): string | undefined {
  const parts = history.split(' ');
  let position: string | undefined;
  for (let at = 0; at + 1 < parts.length && parts[at]! <= day; at += 2) position = parts[at + 1];
  return position;
}

const positionOf = (element: HTMLElement | SVGElement, day: string): string | undefined =>
  positionOn(element.dataset['history'] ?? '', day);

function mark(element: HTMLElement | SVGElement, position: string | undefined): void {
  if (position) element.dataset['position'] = position;
  else delete element.dataset['position'];
}

function showOnMaps(day: string, sentences: Record<string, string>): void {
  for (const country of document.querySelectorAll<SVGElement>('.map a[data-history]')) {
    const position = positionOf(country, day);
    mark(country, position);
    const name = country.dataset['name']!;
    const text = sentences[position ?? 'none']!.replace('{country}', () => name);
    country.setAttribute('aria-label', text);
    country.querySelector('title')!.textContent = text;
  }
}

function showInTables(day: string, locale?: string): void {
  for (const table of document.querySelectorAll('[data-as-of-table]')) {
    const names = [...table.querySelectorAll<HTMLElement>('li[data-history]')];
    names.sort((a, b) => a.textContent.trim().localeCompare(b.textContent.trim(), locale));
    for (const name of names) {
      table.querySelector(`tr[data-row="${positionOf(name, day) ?? ''}"] ul`)?.append(name);
    }
    for (const row of table.querySelectorAll('tbody tr')) {
      row.querySelector('.number')!.textContent = String(row.querySelectorAll('li').length);
    }
  }
}

function showInMatrix(day: string, words: Record<string, string>): void {
  for (const cell of document.querySelectorAll<HTMLElement>('td[data-history]')) {
    const position = positionOf(cell, day);
    const chip = cell.querySelector<HTMLElement>('.chip')!;
    mark(chip, position);
    chip.hidden = !position;
    if (position) chip.textContent = words[position]!;
  }
}
