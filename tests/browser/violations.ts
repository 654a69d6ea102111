import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** How many siblings of one form stay in a page that is checked. */
const KEPT = 3;

/**
 * Breaches of the accessibility rules in a page as it is now, one line each.
 *
 * Long lists are cut first: fifty entries of one form have the faults of three. What is cut stays away, so
 * this is the last thing that a test does with a page, or does again.
 */
export async function findViolations(page: Page): Promise<string[]> {
  await page.evaluate(thinOut, KEPT);
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).withTags(TAGS);
  // Everything at once in the page: four times as fast as frame by frame, and no page here has a frame.
  const { violations } = await axe.setLegacyMode(true).analyze();
  return violations.map(({ id, help, nodes }) => {
    const where = nodes.slice(0, 3).map(({ target }) => target.join(' '));
    const more = nodes.length > 3 ? ` and ${String(nodes.length - 3)} more` : '';
    return `${id}: ${help}: ${where.join(', ')}${more}`;
  });
}

/**
 * Runs in the page. Removes each element that is built like `kept` of its siblings before it: the same
 * elements with the same looks and attributes, and with text in the same places.
 */
function thinOut(kept: number): void {
  /** Attributes whose values differ between entries of one form. */
  const own =
    /^(id|for|href|src|d|datetime|title|alt|value|content|aria-(label|labelledby|describedby))$/;
  const forms = new Map<Element, string>();
  const formOf = (element: Element): string => {
    const attributes = [...element.attributes]
      .map(({ name, value }) =>
        own.test(name) ? `${name}${value ? '=' : ''}` : `${name}=${value}`,
      )
      .sort();
    const nodes = [...element.childNodes].map((node) => {
      if (node instanceof Element) return forms.get(node) ?? '';
      return node.textContent?.trim() ? 'text' : '';
    });
    return `<${[element.localName, ...attributes].join(' ')}>${nodes.join('')}</>`;
  };
  // From the leaves up: an element that is cut already counts no more.
  for (const element of [...document.querySelectorAll('body, body *')].reverse()) {
    const seen = new Map<string, number>();
    for (const child of [...element.children]) {
      const form = forms.get(child) ?? '';
      const before = seen.get(form) ?? 0;
      seen.set(form, before + 1);
      if (before >= kept) child.remove();
    }
    forms.set(element, formOf(element));
  }
}
