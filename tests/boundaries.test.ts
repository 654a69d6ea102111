import { describe, expect, it } from 'vitest';
import { findCircles, folderGraph, importGraph } from './boundaries/circles.ts';
import { findRefusals, LAYERS } from './boundaries/layers.ts';
import { findMisplaced } from './boundaries/layout.ts';
import { listProject, readProject } from './boundaries/project-files.ts';
import { findImpurities } from './boundaries/purity.ts';

const files = await listProject();
const modules = files.filter((file) => /^(src|scripts)\/.*\.(ts|astro)$/.test(file));

describe('the project', () => {
  it('imports one way only', async () => {
    const texts = await Promise.all(
      modules.map(async (file) => findRefusals(file, await readProject(file))),
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

  it('has no circle of files, and none of folders', async () => {
    const code = files.filter(
      (file) =>
        /^(src|scripts|tests)\/.*\.(ts|astro)$/.test(file) && !/^tests\/golden\//.test(file),
    );
    const graph = importGraph(
      new Map(
        await Promise.all(code.map(async (file) => [file, await readProject(file)] as const)),
      ),
    );
    expect(findCircles(graph)).toEqual([]);
    expect(findCircles(folderGraph(graph))).toEqual([]);
  });

  it('reads no clock, chance, environment or network in its pure parts', async () => {
    const pure = modules.filter((file) =>
      /^src\/(record|catalogue|words|view|publish)\/(?!.*\.test\.ts$)/.test(file),
    );
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
