import type { GeoContext } from 'd3-geo';

/** A ring with fewer corners than this is a speck. */
const CORNERS_OF_A_SHAPE = 3;

/**
 * Collects what `geoPath` draws as the data of an SVG path: whole units, relative steps, no point twice.
 * Neighbouring countries round alike, so their common border stays common.
 */
export class CompactPath implements GeoContext {
  #rings: [x: number, y: number][][] = [];

  beginPath(): void {
    this.#rings = [];
  }

  moveTo(x: number, y: number): void {
    this.#rings.push([[Math.round(x), Math.round(y)]]);
  }

  lineTo(x: number, y: number): void {
    const ring = this.#rings.at(-1);
    const point: [number, number] = [Math.round(x), Math.round(y)];
    const last = ring?.at(-1);
    if (last && (last[0] !== point[0] || last[1] !== point[1])) ring?.push(point);
  }

  closePath(): void {
    // Rings are closed when they are written.
  }

  arc(): void {
    throw new Error('Countries are polygons: nothing in them is drawn as an arc.');
  }

  /** The path's data; empty if nothing is large enough to be seen. */
  toString(): string {
    return this.#rings
      .filter((ring) => ring.length >= CORNERS_OF_A_SHAPE)
      .map((ring) => {
        const [start, ...rest] = ring as [[number, number], ...[number, number][]];
        let [x, y] = start;
        const steps = rest.map(([nextX, nextY]) => {
          const step = join(nextX - x, nextY - y);
          [x, y] = [nextX, nextY];
          return step;
        });
        return `M${join(...start)}l${steps.join(' ').replaceAll(' -', '-')}z`;
      })
      .join('');
  }
}

const join = (x: number, y: number): string => `${String(x)}${y < 0 ? '' : ' '}${String(y)}`;
