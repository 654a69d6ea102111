import { describe, expect, it } from 'vitest';
import { EXAMPLE_CONTENT } from './authors/example-content.ts';
import { fileId, fileKindOf } from './layout.ts';

describe('fileKindOf', () => {
  it.each([
    ['articles/2025/2025-04-11-name.md', 'article'],
    ['actors/jane-roe.md', 'actor'],
    ['pages/about.md', 'page'],
    ['site.yaml', 'site'],
    ['countries.yaml', 'countries'],
    ['publishers.yaml', 'publishers'],
    ['events.yaml', 'events'],
    ['conditions.yaml', 'conditions'],
    ['ledger.json', 'ledger'],
  ])('knows %s', (file, kind) => {
    expect(fileKindOf(file)).toBe(kind);
  });

  it.each([
    'articles/2025-04-11-name.md',
    'articles/2025/04/name.md',
    'articles/2025/name.mdx',
    'articles/2025/name.markdown',
    'articles/2025/name.md.txt',
    'actors/people/jane-roe.md',
    'actor/jane-roe.md',
    'old/actors/jane-roe.md',
    'drafts/site.yaml',
    'site.yml',
    'Site.yaml',
    'siteXyaml',
    'readme.md',
  ])('has no place for %s, so that it is reported rather than skipped', (file) => {
    expect(fileKindOf(file)).toBeUndefined();
  });

  it('knows every file of the example content', () => {
    expect(Object.keys(EXAMPLE_CONTENT).filter((file) => !fileKindOf(file))).toEqual([]);
  });
});

describe('fileId', () => {
  it('is the name of the file, whatever folder it is in', () => {
    expect(fileId('articles/2025/2025-04-11-name.md')).toBe('2025-04-11-name');
    expect(fileId('actors/jane.roe.md')).toBe('jane.roe');
  });
});
