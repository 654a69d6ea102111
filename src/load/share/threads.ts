import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Drawing } from './draw.ts';
import type { Font } from './fonts.ts';

type Answer = { readonly png: Uint8Array } | { readonly error: string };

/** A picture to draw, and what to do with it. */
export interface Job {
  /** What it is called where it cannot be drawn. */
  readonly name: string;
  readonly drawing: Drawing;
  readonly done: (png: Buffer) => Promise<void>;
}

/**
 * Draws pictures in threads, each taking the next one when it is free.
 *
 * @throws if a picture cannot be drawn; all threads end then
 */
export async function drawInThreads(
  jobs: readonly Job[],
  fonts: readonly Font[],
  threads: number,
): Promise<void> {
  const waiting = jobs.values();
  const workers = Array.from(
    { length: threads },
    () => new Worker(new URL('./worker.ts', import.meta.url), { workerData: { fonts } }),
  );
  try {
    await Promise.all(
      workers.map(async (worker) => {
        for (const { name, drawing, done } of waiting) {
          worker.postMessage(drawing);
          const [answer] = (await once(worker, 'message')) as [Answer];
          if ('error' in answer)
            throw new Error(`The picture ${name} cannot be drawn: ${answer.error}`);
          await done(Buffer.from(answer.png));
        }
      }),
    );
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}
