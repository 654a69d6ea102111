import { describe, expect, it } from 'vitest';
import { speakerOf, statementOf } from '../record/derive/testing.ts';
import { designExamples, extremes, meetingExample } from './design-examples.ts';
import { catalogueWith } from '../catalogue/testing.ts';

const by = speakerOf('minister');
const plain = statementOf('a', '2001-02-03', { by });
const anonymous = statementOf('b', '2001-02-02', { by, attribution: 'anonymous' });
const noted = statementOf('c', '2001-02-01', { by, attribution: 'anonymous', note: 'Disputed.' });

describe('the examples of the design', () => {
  const examples = designExamples(catalogueWith([plain, anonymous, noted]));
  const idOf = (state: string) => examples.find((each) => each.state === state)?.statement?.id;

  it('are the latest statement in each state, and no statement twice', () => {
    expect(idOf('anonymous')).toBe('b');
    expect(idOf('withNote')).toBe('c');
    const ids = examples.flatMap(({ statement }) => statement?.id ?? []);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('are left out, not made up, where the record has none', () => {
    expect(examples.map(({ state }) => state)).toContain('retracted');
    expect(idOf('retracted')).toBeUndefined();
  });

  it('have the shortest and the longest of several', () => {
    const long = statementOf('d', '2001-02-04', { by, title: 'A very long title '.repeat(9) });
    expect(extremes(catalogueWith([plain, long]))?.map(({ id }) => id)).toEqual(['a', 'd']);
    expect(extremes(catalogueWith([plain]))).toBeUndefined();
  });

  it('have a meeting only of statements that are free', () => {
    const meeting = ['e', 'f', 'g'].map((id) => statementOf(id, '2001-03-03', { by, event: 'x' }));
    const catalogue = catalogueWith(meeting);
    expect(meetingExample(catalogue, () => true)?.statements).toHaveLength(3);
    expect(meetingExample(catalogue, ({ id }) => id === 'e')).toBeUndefined();
  });
});
