import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareProblems, show, suggest, type Problem } from './problem.ts';

describe('suggest', () => {
  it.each([
    ['a letter dropped', 'john-heally', ['keir-starmer', 'john-healey'], 'john-healey'],
    ['two letters swapped', 'exmaple-times', ['example-wire', 'example-times'], 'example-times'],
    ['a letter too many', 'thaws', ['thaw', 'frost'], 'thaw'],
    ['capitals alone', 'PLEDGE', ['plan', 'pledge'], 'pledge'],
    ['the nearest of several near ones', 'plam', ['plea', 'plan', 'play'], 'plan'],
  ])('offers the known word behind %s', (_, unknown, known, expected) => {
    expect(suggest(unknown, known)).toBe(expected);
  });

  it.each([
    ['nothing is known', 'pledge', []],
    ['nothing was written', '', ['pledge']],
    ['the words have little in common', 'rumour', ['pledge', 'offer', 'plan']],
    ['more than a third of the letters differ', 'abcdef', ['abcxyz']],
  ])('is silent when %s', (_, unknown, known) => {
    expect(suggest(unknown, known)).toBeUndefined();
  });

  it('offers only words that are known, and those alike but for capitals always', () => {
    const words = fc.array(fc.stringMatching(/^[a-z-]{1,12}$/), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(words, fc.string(), fc.nat(), (known, unknown, number) => {
        const suggestion = suggest(unknown, known);
        if (suggestion !== undefined) expect(known).toContain(suggestion);
        const word = known[number % known.length] ?? '';
        expect(suggest(word.toUpperCase(), known)).toBe(word);
      }),
    );
  });
});

describe('show', () => {
  it.each<[string, unknown, string]>([
    ['text', 'Base Camp', '`Base Camp`'],
    ['a number', 42, '`42`'],
    ['a list', ['a', 'b'], '`["a","b"]`'],
    ['nothing', null, '`null`'],
    ['an absent value', undefined, '`undefined`'],
    ['empty text', '', 'empty text'],
    ['blanks', ' \n\t', 'empty text'],
    ['backticks', 'a `b` c', '`a ´b´ c`'],
    ['several lines', 'a\n  b\r\nc', '`a b c`'],
  ])('shows %s', (_, value, expected) => {
    expect(show(value)).toBe(expected);
  });

  it('shortens what is long and says so', () => {
    expect(show('a'.repeat(61))).toBe(`\`${'a'.repeat(57)}…\``);
    expect(show('a'.repeat(60))).toBe(`\`${'a'.repeat(60)}\``);
  });

  it('fits any value on one line, between backticks, without breaking a letter', () => {
    const values = fc.oneof(fc.jsonValue(), fc.string({ unit: 'binary', maxLength: 200 }));
    fc.assert(
      fc.property(values, (value) => {
        const shown = show(value);
        expect(shown).not.toMatch(/[\n\r\u2028\u2029]/);
        expect(shown.length).toBeLessThanOrEqual(62);
        expect(shown === 'empty text' || /^`[^`]+`$/u.test(shown)).toBe(true);
        expect(shown.isWellFormed()).toBe(true);
      }),
    );
  });
});

describe('compareProblems', () => {
  const problem = (file: string, line: number, column: number, rule: string): Problem => ({
    file,
    line,
    column,
    rule,
    message: '',
  });

  it('lists findings as an editor walks through the files', () => {
    const inOrder = [
      problem('a.md', 9, 30, 'x'),
      problem('a.md', 10, 2, 'x'),
      problem('a.md', 10, 11, 'a'),
      problem('a.md', 10, 11, 'b'),
      problem('b.md', 1, 1, 'x'),
    ];
    expect(inOrder.toReversed().toSorted(compareProblems)).toEqual(inOrder);
  });
});
