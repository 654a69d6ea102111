import { describe, expect, it } from 'vitest';
import { startProgress } from './progress.ts';

function written(isTTY: boolean, steps: number): string {
  let text = '';
  const stream = { isTTY, write: (chunk: string) => ((text += chunk), true) };
  const progress = startProgress(stream as never, 'Pictures', steps);
  for (let step = 0; step < steps; step++) progress.step();
  progress.end();
  return text;
}

describe('progress', () => {
  it('stays on one line of a terminal, and is gone at the end', () => {
    expect(written(true, 2)).toBe('\rPictures: 1 of 2\rPictures: 2 of 2\r\u001b[K');
  });

  it('is a line now and then in a log', () => {
    expect(written(false, 1200)).toBe('Pictures: 500 of 1200\nPictures: 1000 of 1200\n');
    expect(written(false, 20)).toBe('');
  });
});
