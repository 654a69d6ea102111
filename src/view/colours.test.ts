import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { COLOURS, FILLS, ON_FILLS, TONES, type Pair } from './colours.ts';

const read = (name: string): Promise<string> =>
  readFile(new URL(`../styles/${name}.css`, import.meta.url), 'utf8');

/** The pair of colours that a style sheet gives a name. */
const pairIn = (css: string, name: string): string | undefined =>
  new RegExp(`--${name}: light-dark\\(([^)]*)\\)`).exec(css)?.[1];

describe('the colours of what is shown elsewhere', () => {
  it('are those of the pages', async () => {
    const css = await read('tokens');
    const fills = Object.entries(FILLS).map(([name, pair]) => [`${name}-fill`, pair] as const);
    const words = Object.entries(ON_FILLS).map(([name, pair]) => [`on-${name}`, pair] as const);
    const all: (readonly [string, Pair])[] = [
      ...Object.entries({ ...COLOURS, ...TONES }),
      ...fills,
      ...words,
    ];
    for (const [name, pair] of all) expect(pairIn(css, name), name).toBe(pair.join(', '));
  });

  it('are those of embeds as well', async () => {
    const css = await read('embed');
    const names = [...css.matchAll(/--([a-z-]+): light-dark/g)].map(([, name]) => name);
    expect(names).toContain('paper');
    for (const name of names as (keyof typeof COLOURS)[]) {
      expect(pairIn(css, name), name).toBe(COLOURS[name].join(', '));
    }
  });
});
