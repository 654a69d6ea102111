import { parentPort, workerData } from 'node:worker_threads';
import { drawPng, type Drawing } from './draw.ts';
import type { Font } from './fonts.ts';

/** A thread that draws what it is sent, one picture at a time, and sends back the PNG or what went wrong. */
const port = parentPort!;
const fonts = (workerData as { fonts: Font[] }).fonts.map((font) => ({
  ...font,
  // A buffer comes out of another thread as a plain array.
  data: Buffer.from(font.data),
}));

port.on('message', (drawing: Drawing) => {
  drawPng(drawing, fonts).then(
    (png) => port.postMessage({ png }),
    (error: unknown) => port.postMessage({ error: String(error) }),
  );
});
