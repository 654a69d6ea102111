import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CompactPath } from './compact-path.ts';

type Point = readonly [x: number, y: number];

function draw(rings: readonly (readonly Point[])[]): string {
  const path = new CompactPath();
  path.beginPath();
  for (const [first, ...rest] of rings) {
    path.moveTo(...first!);
    for (const point of rest) path.lineTo(...point);
    path.closePath();
  }
  return path.toString();
}

/** The points that a browser draws for the path, ring by ring. */
function pointsOf(path: string): Point[][] {
  return [...path.matchAll(/M([^l]+)l([^z]+)z/g)].map(([, start, steps]) => {
    const numbers = (text: string): number[] => (text.match(/-?\d+/g) ?? []).map(Number);
    const points: Point[] = [numbers(start!) as unknown as Point];
    const moves = numbers(steps!);
    for (let at = 0; at < moves.length; at += 2) {
      const [x, y] = points.at(-1)!;
      points.push([x + moves[at]!, y + moves[at + 1]!]);
    }
    return points;
  });
}

const rounded = (ring: readonly Point[]): Point[] =>
  ring
    .map(([x, y]): Point => [Math.round(x) + 0, Math.round(y) + 0])
    .filter(
      ([x, y], index, all) => index === 0 || x !== all[index - 1]![0] || y !== all[index - 1]![1],
    );

const coordinate = fc.double({ min: -50, max: 1050, noNaN: true });
const ringArbitrary = fc.array(fc.tuple(coordinate, coordinate), { minLength: 1, maxLength: 8 });

describe('the path of a country', () => {
  it('is written in whole units and relative steps', () => {
    expect(
      draw([
        [
          [10.4, 20.6],
          [14.2, 18],
          [5, 30],
        ],
      ]),
    ).toBe('M10 21l4-3-9 12z');
  });

  it('leads through the rounded points, whatever the country’s shape', () => {
    fc.assert(
      fc.property(fc.array(ringArbitrary, { maxLength: 3 }), (rings) => {
        expect(pointsOf(draw(rings))).toEqual(
          rings.map(rounded).filter((ring) => ring.length >= 3),
        );
      }),
    );
  });

  it('leaves out what is too small to be seen', () => {
    expect(
      draw([
        [
          [10, 20],
          [10.2, 20.1],
          [10.4, 19.9],
        ],
      ]),
    ).toBe('');
  });

  it('shares a border with its neighbour’s: the same points round alike in either direction', () => {
    fc.assert(
      fc.property(ringArbitrary, (ring) => {
        const [there, back] = [ring, ring.toReversed()].map((each) => pointsOf(draw([each]))[0]);
        expect(back).toEqual(there?.toReversed());
      }),
    );
  });

  it('begins anew for the next country', () => {
    const path = new CompactPath();
    const triangle = () => {
      path.beginPath();
      path.moveTo(0, 0);
      path.lineTo(10, 0);
      path.lineTo(0, 10);
    };
    triangle();
    const first = path.toString();
    triangle();
    expect(path.toString()).toBe(first);
  });
});
