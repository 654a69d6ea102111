import { describe, expect, it } from 'vitest';
import { compareNames } from './names.ts';

describe('the order of names', () => {
  it('is the alphabet’s, marks and capitals aside', () => {
    const inOrder = [
      'Černochová',
      'Costa',
      'de Wever',
      'Łódź',
      'Milanović',
      'Östlund',
      'Schoof',
      'Škvernelis',
      'Zelenskyy',
    ];
    expect(inOrder.toReversed().sort(compareNames)).toEqual(inOrder);
  });

  it('reads numbers as numbers', () => {
    expect(['Group of 27', 'Group of 7'].sort(compareNames)).toEqual(['Group of 7', 'Group of 27']);
  });
});
