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
    ['src/catalogue/facets/month.ts', "import type { Words } from '../../words/words.ts';"],
    ['src/catalogue/catalogue.ts', "import { frameOf } from '../view/frame.ts';"],
    ['src/words/en/dates.ts', "import { FACETS } from '../../catalogue/facets/index.ts';"],
    ['src/view/frame.ts', "import { toAtom } from '../publish/feeds/atom.ts';"],
    ['src/view/frame.ts', "import { EN } from '../words/en/index.ts';"],
    ['src/publish/feeds.ts', "import { EN } from '../words/en/index.ts';"],
    [
      'src/components/A.astro',
      "---\nimport { statementEntry } from '../view/statement-entry.ts';\n---",
    ],
    [
      'src/components/A.astro',
      "---\nimport type { Catalogue } from '../catalogue/catalogue.ts';\n---",
    ],
    ['src/components/A.astro', "---\nimport { getRecord } from '../load/record.ts';\n---"],
    ['src/components/a.ts', "import { EN } from '../words/en/index.ts';"],
    ['src/pages/index.astro', "---\nimport { EN } from '../words/en/index.ts';\n---"],
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
    ['src/components/A.astro', "---\nimport type { Frame } from '../view/frame.ts';\n---"],
    ['src/components/search/a.ts', "import { valuesAt } from '../../publish/search/columns.ts';"],
    ['src/view/frame.ts', "import type { Words } from '../words/words.ts';"],
    ['src/publish/feeds/a.ts', "import { statementEntry } from '../../view/statement-entry.ts';"],
    ['src/view/frame.test.ts', "import { EN } from '../words/en/index.ts';"],
    ['src/layouts/Page.astro', "---\nimport '../styles/site.css';\n---"],
    ['src/pages/index.astro', "---\nimport { getRecord } from '../load/record.ts';\n---"],
    ['tests/build/x.test.ts', "import { syntheticContent } from '../../scripts/synthetic.ts';"],
  ])('allows in %s: %j', (file, text) => {
    expect(findRefusals(file, text)).toEqual([]);
  });
});
