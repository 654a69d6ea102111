import { describe, expect, it } from 'vitest';
import { findRefusals } from './layers.ts';

describe('findRefusals', () => {
  it.each([
    ['src/record/model.ts', "import { readFile } from 'node:fs/promises';"],
    ['src/record/model.ts', "import fs from 'fs';"],
    ['src/record/model.ts', "import { z } from 'astro/zod';"],
    ['src/record/model.ts', "import { getCollection } from 'astro:content';"],
    ['src/record/model.ts', "import type { Facet } from '../catalogue/facets.ts';"],
    ['src/record/derive/order.ts', "import { loadRecord } from '../../load/load-record.ts';"],
    ['src/record/model.ts', "import fc from 'fast-check';"],
    ['src/record/model.ts', "import { recordOf } from './testing.ts';"],
    ['src/publish/feeds.ts', "import path from 'node:path';"],
    ['src/publish/feeds.ts', "import { getRecord } from '../load/record.ts';"],
    ['src/publish/feeds.ts', "import Page from '../layouts/Page.astro';"],
    ['src/load/record.ts', "import { dev } from 'astro';"],
    ['src/load/record.ts', "import { FACETS } from '../catalogue/facets.ts';"],
    ['src/components/A.astro', "---\nimport { parseFile } from '../record/parse/file.ts';\n---"],
    ['src/components/A.astro', "---\nimport type { X } from '../record/parse/file.ts';\n---"],
    [
      'src/components/A.astro',
      "---\nimport { compareByTime } from '../record/derive/order.ts';\n---",
    ],
    ['src/components/A.astro', "---\nimport { readFile } from 'node:fs/promises';\n---"],
    ['src/layouts/Page.astro', "---\nimport index from '../pages/index.astro';\n---"],
    ['src/pages/index.astro', "---\nimport rule from '../record/rules/no-html.ts';\n---"],
    [
      'src/pages/index.astro',
      "---\nimport { buildSite } from '../../scripts/build/build-site.ts';\n---",
    ],
    ['scripts/check.ts', "import Page from '../src/layouts/Page.astro';"],
    ['scripts/check.ts', "import { x } from '../tests/boundaries/layers.ts';"],
    ['scripts/check.ts', "import x from '/etc/x.ts';"],
  ])('refuses in %s: %j', (file, text) => {
    expect(findRefusals(file, text)).toHaveLength(1);
  });

  it.each([
    ['src/record/model.ts', "import { parse } from 'yaml';\nimport x from './parse/yaml.ts';"],
    ['src/record/rules/rules.test.ts', "import { readdirSync } from 'node:fs';\nimport 'vitest';"],
    [
      'src/record/order.test.ts',
      "import fc from 'fast-check';\nimport { date } from './testing.ts';",
    ],
    ['src/publish/feeds.ts', "import { compareText } from '../record/partial-date.ts';"],
    ['src/load/reload.ts', "import type { AstroIntegration } from 'astro';\nimport 'node:path';"],
    ['src/components/A.astro', "---\nimport type { Article } from '../record/model.ts';\n---"],
    ['src/components/A.astro', "---\nimport { POSITIONS } from '../record/vocabulary.ts';\n---"],
    ['src/layouts/Page.astro', "---\nimport '../styles/site.css';\n---"],
    ['src/pages/index.astro', "---\nimport { getRecord } from '../load/record.ts';\n---"],
    ['tests/build/x.test.ts', "import { syntheticContent } from '../../scripts/synthetic.ts';"],
  ])('allows in %s: %j', (file, text) => {
    expect(findRefusals(file, text)).toEqual([]);
  });
});
