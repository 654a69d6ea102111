import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { ask, NoAnswer } from './ask.ts';

/** A terminal at which these lines are typed, one at each question; then the input ends. */
function terminal(...lines: readonly string[]) {
  const input = new PassThrough();
  const output = new PassThrough();
  const left = [...lines];
  output.on('data', () => {
    const line = left.shift();
    if (line === undefined) input.end();
    else input.write(`${line}\n`);
  });
  return { input, output };
}

describe('a question at the terminal', () => {
  it('is asked again until there is an answer', async () => {
    expect(await ask('name:', terminal('', '  ', ' Ann Ash '))).toBe('Ann Ash');
  });

  it('may be left open if it is optional', async () => {
    expect(await ask('from:', { ...terminal(''), isOptional: true })).toBeUndefined();
  });

  it('does not wait for ever when the input ends', async () => {
    await expect(ask('name:', terminal(''))).rejects.toThrow(NoAnswer);
  });
});
