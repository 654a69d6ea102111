import { describe, expect, it } from 'vitest';
import { findImpurities } from './purity.ts';

describe('findImpurities', () => {
  it.each([
    'const now = Date.now();',
    'const now = new Date();',
    'const now = new Date;',
    'const now = Date();',
    'const start = performance.now();',
    'const x = process.env.X;',
    'const x = Math.random();',
    'const read = { fetch };',
    'const x = import.meta.env.BASE_URL;',
    "const x = import.meta.glob('./*.md');",
    'const later = globalThis.Date.now();',
  ])('are found in: %s', (code) => {
    expect(findImpurities(`\n${code}`)).toMatchObject([{ line: 2 }]);
  });

  it.each([
    "const day = new Date('2025-04-10').toISOString();",
    'const day = new Date(milliseconds);',
    'const day = Date.parse(text);',
    'interface Timing { performance: number; now(): Date }',
    'const made = { process: 1 }.process;',
    '// Date.now() would read the clock',
  ])('are not found in: %s', (code) => {
    expect(findImpurities(code)).toEqual([]);
  });
});
