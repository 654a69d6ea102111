import { describe, expect, it } from 'vitest';
import { placeOf, type Positions } from './draft.ts';

const POSITIONS: Positions = {
  '': [4, 1],
  'roles#': [7, 1],
  roles: [8, 3],
  'roles/0': [8, 5],
  'roles/0/title': [8, 12],
};

const placeIn = (positions: Positions, path: string) =>
  placeOf({ file: 'actors/a.md', positions }, path);

describe('placeOf', () => {
  it.each([
    ['the value itself', 'roles/0/title', 8, 12],
    ['a key', 'roles#', 7, 1],
    ['the mapping around a missing value', 'roles/0/rank', 8, 5],
    ['the list around a missing item', 'roles/3/rank', 8, 3],
    ['the whole entry when nothing nearer is known', 'name', 4, 1],
  ])('is that of %s', (_, path, line, column) => {
    expect(placeIn(POSITIONS, path)).toEqual({ file: 'actors/a.md', line, column });
  });

  it('is the start of the file when nothing of it could be read', () => {
    expect(placeIn({}, 'roles/0/title')).toEqual({ file: 'actors/a.md', line: 1, column: 1 });
  });
});
