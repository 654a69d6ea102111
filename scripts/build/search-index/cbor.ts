/** Values of CBOR (RFC 8949) as they occur in Pagefind's files. */
export type CborValue = number | string | readonly CborValue[];

const UNSIGNED = 0;
const NEGATIVE = 1;
const TEXT = 3;
const ARRAY = 4;

/**
 * Reads one value.
 *
 * @throws if there is anything in it but whole numbers, texts and arrays of a known length, or more after it
 */
export function decodeCbor(bytes: Buffer): CborValue {
  let at = 0;
  const readNumber = (length: number): number => {
    at += length;
    return bytes.readUIntBE(at - length, length);
  };
  const read = (): CborValue => {
    const head = readNumber(1);
    const [type, short] = [head >> 5, head & 31];
    if (short > 26) throw new Error(`CBOR of a form that is not known at byte ${String(at)}`);
    const argument = short < 24 ? short : readNumber(2 ** (short - 24));
    if (type === UNSIGNED) return argument;
    if (type === NEGATIVE) return -1 - argument;
    if (type === ARRAY) return Array.from({ length: argument }, read);
    if (type !== TEXT) throw new Error(`CBOR of type ${String(type)} at byte ${String(at)}`);
    at += argument;
    return bytes.toString('utf8', at - argument, at);
  };
  const value = read();
  if (at !== bytes.length) throw new Error('More CBOR than one value');
  return value;
}

/** Writes one value, in the shortest form. */
export function encodeCbor(value: CborValue): Buffer {
  const parts: Buffer[] = [];
  const writeHead = (type: number, argument: number): void => {
    const size = [24, 2 ** 8, 2 ** 16].findIndex((limit) => argument < limit);
    const length = size === 0 ? 0 : 2 ** (size === -1 ? 2 : size - 1);
    const head = Buffer.alloc(1 + length);
    head[0] = (type << 5) | (length === 0 ? argument : 24 + Math.log2(length));
    if (length > 0) head.writeUIntBE(argument, 1, length);
    parts.push(head);
  };
  const write = (each: CborValue): void => {
    if (typeof each === 'number')
      writeHead(each < 0 ? NEGATIVE : UNSIGNED, each < 0 ? -1 - each : each);
    else if (typeof each === 'string') {
      const text = Buffer.from(each);
      writeHead(TEXT, text.length);
      parts.push(text);
    } else {
      writeHead(ARRAY, each.length);
      each.forEach(write);
    }
  };
  write(value);
  return Buffer.concat(parts);
}
