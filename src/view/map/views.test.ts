import { describe, expect, it } from 'vitest';
import { EUROPE_VIEW, ON_EUROPE_VIEW, WORLD_VIEW, type MapView } from './views.ts';

/** European members of the EU and of NATO. */
const MEMBERS =
  'AL AT BE BG CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LT LU LV ME MK MT NL NO PL PT RO SE SI SK TR';
/** Others in Europe and beside it of which the record has statements. */
const NEIGHBOURS = 'BY CH GE MD RU UA VA';
/** Countries of the record elsewhere. */
const ELSEWHERE = 'AU BR CA CN IN JP KR KZ NZ US';

const shapesOf = ({ shapes }: MapView, code: string) =>
  shapes.filter((shape) => shape.code === code);

describe('the map of Europe', () => {
  it.each(`${MEMBERS} ${NEIGHBOURS}`.split(' '))('shows %s, be it as a dot', (code) => {
    const shapes = shapesOf(EUROPE_VIEW, code);
    expect(shapes).toHaveLength(1);
    expect(shapes[0]!.path !== '' || shapes[0]!.dot !== undefined).toBe(true);
    expect(ON_EUROPE_VIEW.has(code)).toBe(true);
  });

  it.each(['LU', 'MT', 'VA'])('has a dot for %s, too small to be hit otherwise', (code) => {
    expect(shapesOf(EUROPE_VIEW, code)[0]?.dot).toBeDefined();
  });

  it.each(['FR', 'UA', 'BE', 'CY'])('has none for %s', (code) => {
    expect(shapesOf(EUROPE_VIEW, code)[0]?.dot).toBeUndefined();
  });
});

describe('the map of the world', () => {
  it.each(ELSEWHERE.split(' '))('shows %s, or the map of Europe does', (code) => {
    const shapes = [...shapesOf(WORLD_VIEW, code), ...shapesOf(EUROPE_VIEW, code)];
    expect(shapes.some(({ path, dot }) => path !== '' || dot !== undefined)).toBe(true);
    if (!ON_EUROPE_VIEW.has(code)) expect(shapesOf(WORLD_VIEW, code)).toHaveLength(1);
  });

  it('has the land of all others as its ground', () => {
    expect(WORLD_VIEW.land).toMatch(/^M/);
  });
});

describe.each([
  ['Europe', EUROPE_VIEW],
  ['the world', WORLD_VIEW],
])('every shape on the map of %s', (_, view) => {
  it('stays within the map', () => {
    for (const { code, path, dot } of view.shapes) {
      for (const [x, y] of [...cornersOf(path), ...(dot ? [dot] : [])]) {
        expect(x >= 0 && x <= view.width && y >= 0 && y <= view.height, code).toBe(true);
      }
    }
  });

  it('can be seen, and no country is drawn twice', () => {
    expect(view.shapes.filter(({ path, dot }) => path === '' && !dot)).toEqual([]);
    const codes = view.shapes.flatMap(({ code }) => code ?? []);
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
  });
});

/** The corners of a path as `CompactPath` writes it. */
function cornersOf(path: string): (readonly [x: number, y: number])[] {
  return path
    .split('M')
    .slice(1)
    .flatMap((ring) => {
      const numbers = (ring.match(/-?\d+/g) ?? []).map(Number);
      let [x, y] = [0, 0];
      return Array.from({ length: numbers.length / 2 }, (_, index) => {
        x += numbers[2 * index]!;
        y += numbers[2 * index + 1]!;
        return [x, y] as const;
      });
    });
}
