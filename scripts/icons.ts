/**
 * `npm run icons`: draws the site's icons for programs that take no SVG from `public/icon.svg`. Needed only
 * when that one changes.
 */
import { Resvg } from '@resvg/resvg-js';
import { readFile, writeFile } from 'node:fs/promises';

const PUBLIC = new URL('../public/', import.meta.url);
const svg = await readFile(new URL('icon.svg', PUBLIC), 'utf8');
/** Devices that cut icons to their own shape want one without corners. */
const square = svg.replace(' rx="4"', '');

const draw = (source: string, size: number): Buffer =>
  new Resvg(source, { fitTo: { mode: 'width', value: size } }).render().asPng();

const icons: Readonly<Record<string, Buffer>> = {
  'icon-192.png': draw(square, 192),
  'icon-512.png': draw(square, 512),
  'apple-touch-icon.png': draw(square, 180),
  'favicon.ico': icoOf(draw(svg, 48), 48),
};
for (const [name, bytes] of Object.entries(icons)) await writeFile(new URL(name, PUBLIC), bytes);

/** An ICO file with one PNG in it: a header of 6 bytes and one entry of 16. */
function icoOf(png: Buffer, size: number): Buffer {
  const header = Buffer.alloc(22);
  header.writeUInt16LE(1, 2); // an icon
  header.writeUInt16LE(1, 4); // with one image
  header.writeUInt8(size, 6);
  header.writeUInt8(size, 7);
  header.writeUInt16LE(1, 10); // planes
  header.writeUInt16LE(32, 12); // bits a pixel
  header.writeUInt32LE(png.length, 14);
  header.writeUInt32LE(header.length, 18);
  return Buffer.concat([header, png]);
}
