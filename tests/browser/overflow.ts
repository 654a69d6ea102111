/** Runs in the page. Elements that make it wider than its window; none if it is not. */
export function findOverflow(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const wide = [...document.querySelectorAll('body *')].filter((element) => {
    const { right, width } = element.getBoundingClientRect();
    return width > 0 && right > clientWidth + 0.5 && !element.parentElement?.closest('.scroll');
  });
  const names = wide.map((element) => {
    const name = element.getAttribute('class')?.split(' ')[0];
    return element.localName + (name ? `.${name}` : '');
  });
  return [...new Set(names)].slice(0, 5).concat(names.length === 0 ? ['the page'] : []);
}
