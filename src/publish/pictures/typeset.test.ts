import { expect, it } from 'vitest';
import { typeset } from './typeset.ts';

it.each([
  ['thick\n ice ', 'thick ice'],
  ['ice\u2011bound', 'ice-bound'],
  ['10\u202f000', '10\u00a0000'],
  ['i\u00adce\u200b', 'ice'],
  ['e\u0301te\u0301', 'été'],
])('a text is set in letters that the fonts have: %j', (text, letters) => {
  expect(typeset(text)).toBe(letters);
});

it.each(['氷', 'ice 🙂', '', ' \u200b'])('a text that cannot be set is told: %j', (text) => {
  expect(typeset(text)).toBeUndefined();
});
