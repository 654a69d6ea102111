import { describe, expect, it } from 'vitest';
import { importsOf, scriptsOf } from './imports.ts';

describe('importsOf', () => {
  it('are found in every form', () => {
    const text = [
      "import a from './a.ts';",
      "import type { B } from './b.ts';",
      "import { type C, type D } from './c.ts';",
      "import { type E, f } from './e.ts';",
      "export * from './g.ts';",
      "export type { H } from './h.ts';",
      "import './i.css';",
      "const j = await import('./j.ts');",
      "type K = import('./k.ts').K;",
      "import data from './l.json' with { type: 'json' };",
      "// import './comment.ts'",
    ].join('\n');
    expect(
      importsOf('x.ts', text).map(({ specifier, isType, line }) => [line, specifier, isType]),
    ).toEqual([
      [1, './a.ts', false],
      [2, './b.ts', true],
      [3, './c.ts', true],
      [4, './e.ts', false],
      [5, './g.ts', false],
      [6, './h.ts', true],
      [7, './i.css', false],
      [8, './j.ts', false],
      [9, './k.ts', true],
      [10, './l.json', false],
    ]);
  });

  it('are found in the front matter and in the scripts of a component', () => {
    const text = [
      '---',
      "import A from './A.astro';",
      '---',
      "<p>import './text.ts'</p>",
      '<script>',
      "  import './b.ts';",
      '</script>',
      '<script src="./c.ts"></script>',
    ].join('\n');
    expect(importsOf('x.astro', text).map(({ line, specifier }) => [line, specifier])).toEqual([
      [2, './A.astro'],
      [6, './b.ts'],
      [8, './c.ts'],
    ]);
    expect(scriptsOf('<p>no script</p>').every(({ code }) => code === '')).toBe(true);
  });
});
