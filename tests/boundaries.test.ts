import { describe, expect, it } from 'vitest';
import { importsOf, scriptsOf } from './boundaries/imports.ts';
import { LAYERS, refusalOf } from './boundaries/layers.ts';
import { findMisplaced } from './boundaries/layout.ts';
import { listProject, readProject } from './boundaries/project-files.ts';
import { findImpurities } from './boundaries/purity.ts';

const files = await listProject();
const modules = files.filter((file) => /^(src|scripts)\/.*\.(ts|astro)$/.test(file));

/** One line for each import of the text that its place does not allow. */
const refusals = (file: string, text: string): string[] =>
  importsOf(file, text).flatMap((each) => {
    const refusal = refusalOf(file, each);
    return refusal ? [`${file}:${String(each.line)}  ${refusal}`] : [];
  });

describe('the project', () => {
  it('imports one way only', async () => {
    const texts = await Promise.all(
      modules.map(async (file) => refusals(file, await readProject(file))),
    );
    expect(texts.flat()).toEqual([]);
  });

  it('has modules in every layer, so that the rule above holds for something', () => {
    for (const { name, files } of LAYERS) {
      expect(
        modules.some((file) => files.test(file)),
        name,
      ).toBe(true);
    }
  });

  it('reads no clock, chance, environment or network in its pure parts', async () => {
    const pure = modules.filter((file) => /^src\/(record|site)\/(?!.*\.test\.ts$)/.test(file));
    const found = await Promise.all(
      pure.map(async (file) =>
        findImpurities(await readProject(file)).map(
          ({ what, line }) => `${file}:${String(line)}  ${what}`,
        ),
      ),
    );
    expect(found.flat()).toEqual([]);
  });

  it('keeps every file where the design says', () => {
    expect([...findMisplaced(files)]).toEqual([]);
  });
});

describe('imports', () => {
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

  it.each([
    ['src/record/model.ts', "import { readFile } from 'node:fs/promises';"],
    ['src/record/model.ts', "import fs from 'fs';"],
    ['src/record/model.ts', "import { z } from 'astro/zod';"],
    ['src/record/model.ts', "import { getCollection } from 'astro:content';"],
    ['src/record/model.ts', "import type { Facet } from '../site/facets.ts';"],
    ['src/record/derive/order.ts', "import { loadRecord } from '../../load/load-record.ts';"],
    ['src/record/model.ts', "import fc from 'fast-check';"],
    ['src/record/model.ts', "import { recordOf } from './testing.ts';"],
    ['src/site/feeds.ts', "import path from 'node:path';"],
    ['src/site/feeds.ts', "import { getRecord } from '../load/record.ts';"],
    ['src/site/feeds.ts', "import Page from '../layouts/Page.astro';"],
    ['src/load/record.ts', "import { dev } from 'astro';"],
    ['src/load/record.ts', "import { FACETS } from '../site/facets.ts';"],
    ['src/components/A.astro', "---\nimport { parseFile } from '../record/parse/file.ts';\n---"],
    ['src/components/A.astro', "---\nimport type { X } from '../record/parse/file.ts';\n---"],
    [
      'src/components/A.astro',
      "---\nimport { compareByTime } from '../record/derive/order.ts';\n---",
    ],
    ['src/components/A.astro', "---\nimport { readFile } from 'node:fs/promises';\n---"],
    ['src/layouts/Page.astro', "---\nimport index from '../pages/index.astro';\n---"],
    ['src/pages/index.astro', "---\nimport rule from '../record/rules/no-html.ts';\n---"],
    ['src/pages/index.astro', "---\nimport { buildSite } from '../../scripts/build-site.ts';\n---"],
    ['scripts/check.ts', "import Page from '../src/layouts/Page.astro';"],
    ['scripts/check.ts', "import { x } from '../tests/boundaries/layers.ts';"],
    ['scripts/check.ts', "import x from '/etc/x.ts';"],
  ])('refuses in %s: %j', (file, text) => {
    expect(refusals(file, text)).toHaveLength(1);
  });

  it.each([
    ['src/record/model.ts', "import { parse } from 'yaml';\nimport x from './parse/yaml.ts';"],
    ['src/record/rules/rules.test.ts', "import { readdirSync } from 'node:fs';\nimport 'vitest';"],
    [
      'src/record/order.test.ts',
      "import fc from 'fast-check';\nimport { date } from './testing.ts';",
    ],
    ['src/site/feeds.ts', "import { compareText } from '../record/partial-date.ts';"],
    ['src/load/reload.ts', "import type { AstroIntegration } from 'astro';\nimport 'node:path';"],
    ['src/components/A.astro', "---\nimport type { Article } from '../record/model.ts';\n---"],
    ['src/components/A.astro', "---\nimport { POSITIONS } from '../record/vocabulary.ts';\n---"],
    ['src/layouts/Page.astro', "---\nimport '../styles/site.css';\n---"],
    ['src/pages/index.astro', "---\nimport { getRecord } from '../load/record.ts';\n---"],
    ['scripts/bench.ts', "import { syntheticContent } from '../tests/synthetic.ts';"],
  ])('allows in %s: %j', (file, text) => {
    expect(refusals(file, text)).toEqual([]);
  });
});

describe('impurities', () => {
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

describe('the layout', () => {
  it.each([
    'notes.txt',
    'lib/x.ts',
    'src/model.ts',
    'src/utils/text.ts',
    'src/site/utils.ts',
    'src/record/render/html.ts',
    'src/record/Model.ts',
    'src/components/list.astro',
    'src/components/Helpers.css',
    'content/articles/2025/code.ts',
    'content/articles/2025-04-11-name.md',
    'content/content.config.ts',
    'public/page.html',
    'scripts/run.sh',
    'tests/helpers.ts',
  ])('has no place for %s', (file) => {
    expect([...findMisplaced([file]).keys()]).toEqual([file]);
  });
});
