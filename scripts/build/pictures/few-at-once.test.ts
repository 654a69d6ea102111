import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { fewAtOnce } from './few-at-once.ts';

describe('work on a few items at once', () => {
  it('is done for each of them, and never for more at once than the limit', async () => {
    const begun: number[] = [];
    const busy: number[] = [];
    let now = 0;
    await fewAtOnce([1, 2, 3, 4, 5, 6, 7], 3, async (item) => {
      begun.push(item);
      busy.push(++now);
      await setTimeout(item % 3);
      now--;
    });
    expect(begun).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(Math.max(...busy)).toBe(3);
    expect(now).toBe(0);
  });

  it('is done where there is less of it than the limit allows', async () => {
    const done: string[] = [];
    const work = async (item: string): Promise<void> => void done.push(await Promise.resolve(item));
    await fewAtOnce([], 3, work);
    await fewAtOnce(['ice'], 3, work);
    expect(done).toEqual(['ice']);
  });

  it('fails with the first failure, begins no more, and leaves nothing at work', async () => {
    const begun: number[] = [];
    const done: number[] = [];
    const work = async (item: number): Promise<void> => {
      begun.push(item);
      await setTimeout(5 * item);
      if (item === 1) throw new Error('no ice');
      done.push(item);
    };
    await expect(fewAtOnce([1, 2, 3, 4, 5], 3, work)).rejects.toThrow('no ice');
    expect(begun).toEqual([1, 2, 3]);
    expect(done).toEqual([2, 3]);
  });
});
