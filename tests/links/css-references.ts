import type { Reference } from './references.ts';

/** Addresses in a style sheet: `url(…)` and `@import '…'`. All of them are fetched. */
export function cssReferences(css: string): Reference[] {
  const code = css.replace(/\/\*[\s\S]*?\*\//g, '');
  const urls = code.matchAll(/\burl\(\s*(?:"([^"]*)"|'([^']*)'|([^)"'\s]*))\s*\)/gi);
  const imports = code.matchAll(/@import\s+(?:"([^"]*)"|'([^']*)')/gi);
  return [...urls, ...imports]
    .map(([, double, single, bare]) => double ?? single ?? bare ?? '')
    .map((address): Reference => ({ address, use: 'resource' }));
}
