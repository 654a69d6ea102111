import { expect, it } from 'vitest';
import { findPlainLetters } from './plain-letters.ts';

it.each([
  ['text', '<p>Ňéẃ text</p>', ['Ňéẃ text']],
  ['an attribute', '<a aria-label="Open" href="/">Ó</a>', ['Open']],
  ['a description', '<meta name="description" content="About">', ['About']],
  ['a template', '<template><p>Nothing</p></template>', ['Nothing']],
  ['words beside those of the record', '<p>Roe spoke</p>', ['Roe spoke']],
])('finds %s without accents', (_, html, found) => {
  expect(findPlainLetters(html, ['Roe'])).toEqual(found);
});

it('passes what comes from the record, what is code, and single letters', () => {
  const html =
    '<p>Ŝáíd Roe, <b>Minister  for Ice</b> A</p><code>npm</code><script>x = "yes"</script><p>Minister for…</p>';
  expect(findPlainLetters(html, ['Roe', 'Minister for Ice'])).toEqual([]);
});
