import { describe, expect, it } from 'vitest';
import { POSITIONS, RELATIONS, wordsOf } from '../../record/vocabulary.ts';
import {
  count,
  languageName,
  POSITION_ABBREVIATIONS,
  POSITION_LABELS,
  RELATION_LABELS,
} from './vocabulary.ts';

describe('a number of things', () => {
  it.each([
    [0, '0 countries'],
    [1, '1 country'],
    [2, '2 countries'],
    [1234, '1,234 countries'],
  ])('%i reads right', (number, text) => {
    expect(count(number, { one: 'country', other: 'countries' })).toBe(text);
  });
});

describe('labels', () => {
  it('tell the positions apart, the short ones too', () => {
    const positions = wordsOf(POSITIONS);
    for (const labels of [POSITION_LABELS, POSITION_ABBREVIATIONS]) {
      expect(new Set(positions.map((position) => labels[position])).size).toBe(positions.length);
    }
  });

  it('tell the relations and their two ends apart', () => {
    const labels = wordsOf(RELATIONS).flatMap((type) => Object.values(RELATION_LABELS[type]));
    expect(new Set(labels).size).toBe(labels.length);
  });
});

it.each([
  ['uk', 'Ukrainian'],
  ['de', 'German'],
  ['sr-Latn', 'Serbian (Latin)'],
])('the language %s is called %s', (tag, name) => {
  expect(languageName(tag)).toBe(name);
});
