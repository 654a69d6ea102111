import { crc32, deflateSync } from 'node:zlib';

/**
 * Writes and checks pictures in the PNG format, with a palette.
 *
 * A share picture has half a dozen inks and their blends with the paper. As a palette of those it takes
 * half the room of a picture in full colour, and less time to write than to have its colours found.
 *
 * @see https://www.w3.org/TR/png/
 */
const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const HEADER_LENGTH = 13;
/** Bytes of a chunk besides its data: length, type and checksum. */
const FRAME = 12;
/** Smaller pictures take much longer; larger ones are not much faster. */
const COMPRESSION = 6;

/** @param rows - for each row a zero (no filter) and one index into the palette for each pixel */
export function encodePng(
  rows: Uint8Array,
  palette: Uint8Array,
  { width, height }: { width: number; height: number },
): Buffer {
  const header = Buffer.alloc(HEADER_LENGTH);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8); // eight bits a pixel, with palette, not interlaced
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', palette),
    chunk('IDAT', deflateSync(rows, { level: COMPRESSION })),
    chunk('IEND', new Uint8Array()),
  ]);
}

function chunk(type: string, data: Uint8Array): Buffer {
  const bytes = Buffer.alloc(data.length + FRAME);
  bytes.writeUInt32BE(data.length, 0);
  bytes.write(type, 4, 'latin1');
  bytes.set(data, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, -4)), data.length + 8);
  return bytes;
}

/** Whether a file is a PNG of that size from its first byte to its last, with every checksum right. */
export function isWholePng(
  bytes: Buffer,
  { width, height }: { width: number; height: number },
): boolean {
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE)) return false;
  const types: string[] = [];
  let at = SIGNATURE.length;
  while (at + FRAME <= bytes.length) {
    const end = at + FRAME + bytes.readUInt32BE(at);
    if (end > bytes.length) return false;
    if (bytes.readUInt32BE(end - 4) !== crc32(bytes.subarray(at + 4, end - 4))) return false;
    types.push(bytes.toString('latin1', at + 4, at + 8));
    at = end;
  }
  return (
    at === bytes.length &&
    types[0] === 'IHDR' &&
    types.at(-1) === 'IEND' &&
    types.includes('IDAT') &&
    bytes.readUInt32BE(SIGNATURE.length + 8) === width &&
    bytes.readUInt32BE(SIGNATURE.length + 12) === height
  );
}
