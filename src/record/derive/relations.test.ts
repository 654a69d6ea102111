import { describe, expect, it } from 'vitest';
import { deriveIncomingRelations } from './relations.ts';

describe('deriveIncomingRelations', () => {
  it('names for each statement those that point to it, how, and in the order given', () => {
    const incoming = deriveIncomingRelations([
      { id: 'c', relations: [{ type: 'denies', to: 'a' }] },
      {
        id: 'b',
        relations: [
          { type: 'repeats', to: 'a' },
          { type: 'replies-to', to: 'a' },
          { type: 'supersedes', to: 'c' },
        ],
      },
      { id: 'a', relations: [] },
    ]);
    expect(Object.fromEntries(incoming)).toEqual({
      a: [
        { type: 'denies', from: 'c' },
        { type: 'repeats', from: 'b' },
        { type: 'replies-to', from: 'b' },
      ],
      c: [{ type: 'supersedes', from: 'b' }],
    });
  });

  it('has nothing for a statement that nobody points to', () => {
    expect(deriveIncomingRelations([{ id: 'a', relations: [] }]).get('a')).toBeUndefined();
  });
});
