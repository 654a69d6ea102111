import { describe, expect, it } from 'vitest';
import { findMisplaced } from './layout.ts';

describe('findMisplaced', () => {
  it.each([
    'notes.txt',
    'lib/x.ts',
    'src/model.ts',
    'src/utils/text.ts',
    'src/view/utils.ts',
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
