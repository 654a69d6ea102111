import { gunzipSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeCbor, encodeCbor, type CborValue } from './cbor.ts';
import { namePages } from './name-pages.ts';

const { value } = fc.letrec<{ value: CborValue }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.integer({ min: -(2 ** 32), max: 2 ** 32 - 1 }),
    fc.string({ unit: 'grapheme', maxLength: 300 }),
    fc.array(tie('value'), { maxLength: 30 }),
  ),
}));

describe('CBOR', () => {
  it('gives back what was written', () => {
    fc.assert(
      fc.property(value, (each) => {
        expect(decodeCbor(encodeCbor(each))).toEqual(each);
      }),
    );
  });

  it('is written in the shortest form (RFC 8949, appendix A)', () => {
    const examples: [CborValue, string][] = [
      [23, '17'],
      [24, '1818'],
      [1000, '1903e8'],
      [1000000, '1a000f4240'],
      [-1000, '3903e7'],
      ['ü', '62c3bc'],
      [[1, [2, 3]], '8201820203'],
    ];
    for (const [each, bytes] of examples) expect(encodeCbor(each).toString('hex')).toBe(bytes);
  });

  it('is refused if it is cut off or of another kind', () => {
    expect(() => decodeCbor(Buffer.from('8201', 'hex'))).toThrow();
    expect(() => decodeCbor(Buffer.from('0101', 'hex'))).toThrow('More CBOR');
    expect(() => decodeCbor(Buffer.from('f5', 'hex'))).toThrow('CBOR of type 7');
  });
});

describe('namePages', () => {
  const packed = (list: CborValue): Buffer =>
    gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), encodeCbor(list)]));
  const rest = [[['a', 'z', 'en_1']], [], [], ['title']];

  it('changes names and lengths of pages and nothing else', () => {
    const named = namePages(
      packed([
        '1.5.2',
        [
          ['en_x', 7],
          ['en_y', 300],
        ],
        ...rest,
      ]),
      (name) => name.replace('en_', ''),
    );
    expect(decodeCbor(gunzipSync(named).subarray(12))).toEqual([
      '1.5.2',
      [
        ['x', 1],
        ['y', 1],
      ],
      ...rest,
    ]);
  });

  it.each([
    ['of another version', ['2.0.0', [['en_x', 7]], ...rest]],
    ['of another form', ['1.5.2', [['en_x', 'seven']], ...rest]],
    ['that is no list', 'text'],
  ])('stops at a list %s', (_, list) => {
    expect(() => namePages(packed(list as CborValue), String)).toThrow('not known');
  });
});
