import { expect, it } from 'vitest';
import { absoluteIn } from './absolute.ts';

it.each([
  ['/', '/about/', 'https://ledger.example/about/'],
  ['/ledger', '/', 'https://ledger.example/ledger/'],
  ['/ledger/', '/about/', 'https://ledger.example/ledger/about/'],
  ['/ledger', 'https://times.example/a', 'https://times.example/a'],
])('under the base path %s leads to %s by %s', (base, address, full) => {
  expect(absoluteIn('https://ledger.example', base)(address)).toBe(full);
});
