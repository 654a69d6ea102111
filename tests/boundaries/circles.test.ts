import { describe, expect, it } from 'vitest';
import { findCircles, folderGraph, importGraph } from './circles.ts';

const graphOf = (modules: Readonly<Record<string, string>>) =>
  importGraph(new Map(Object.entries(modules)));

describe('findCircles', () => {
  it('finds files that import each other, types and components too', () => {
    const circle = graphOf({
      'src/view/a.ts': "import type { B } from './b.ts';",
      'src/view/b.ts': "export * from './c.ts';",
      'src/view/c.ts': "type A = import('./a.ts').A;",
      'src/view/d.ts': "import './a.ts';",
      'src/components/E.astro': "---\nimport F from './F.astro';\n---\n<F />",
      'src/components/F.astro': '<script src="./g.ts"></script>',
      'src/components/g.ts': "const E = () => import('./E.astro');",
    });
    expect(findCircles(circle)).toEqual([
      ['src/view/a.ts', 'src/view/b.ts', 'src/view/c.ts'],
      ['src/components/E.astro', 'src/components/F.astro', 'src/components/g.ts'],
    ]);
  });

  it('finds none where there is no way back', () => {
    const ways = graphOf({
      'src/a.ts': "import './b.ts';\nimport './c.ts';",
      'src/b.ts': "import './c.ts';",
      'src/c.ts': "import 'vitest';",
    });
    expect(findCircles(ways)).toEqual([]);
  });

  it('lets tests look at what they test, and at each other', () => {
    const tests = graphOf({
      'src/a.ts': '',
      'src/a.test.ts': "import './a.ts';\nimport './testing.ts';",
      'src/testing.ts': "import './a.ts';",
    });
    expect(findCircles(tests)).toEqual([]);
  });
});

describe('folderGraph', () => {
  it('finds folders that import each other, at any depth, where their files do not', () => {
    const files = graphOf({
      'src/components/list/A.astro': "---\nimport { href } from '../../layouts/href.ts';\n---",
      'src/layouts/Page.astro': "---\nimport B from '../components/B.astro';\n---",
      'src/layouts/href.ts': '',
      'src/components/B.astro': '',
      'src/view/map/a.ts': "import '../charts/axis.ts';",
      'src/view/charts/axis.ts': '',
    });
    expect(findCircles(files)).toEqual([]);
    expect(findCircles(folderGraph(files))).toEqual([['src/components', 'src/layouts']]);
  });
});
