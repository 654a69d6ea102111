/** Blends of each ink with the ground, from all ground to all ink: as many as an eye can tell on the edge of a letter. */
const SHADES = 20;
/** Bits of a colour's red, green and blue that are looked at: enough to tell the shades apart. */
const BITS = 5;
const SHIFT = 8 - BITS;

type Colour = readonly [red: number, green: number, blue: number];

/** The colours of a picture, and which of them stands for any other. */
export interface Palette {
  /** Red, green and blue of each. */
  readonly bytes: Uint8Array;
  /** Index of the nearest of them to a colour of a rendered picture. */
  readonly indexOf: (red: number, green: number, blue: number) => number;
}

/**
 * The palette of a picture that is printed in a few inks on one ground.
 *
 * @param inks - as `#rrggbb`, the ground first
 */
export function paletteOf(inks: readonly string[]): Palette {
  const [ground, ...others] = inks.map(parseColour) as [Colour, ...Colour[]];
  const colours = [
    ground,
    ...others.flatMap((ink) =>
      Array.from({ length: SHADES }, (_, shade) => blend(ground, ink, (shade + 1) / SHADES)),
    ),
  ];
  const found = new Int16Array(1 << (3 * BITS)).fill(-1);
  return {
    bytes: Uint8Array.from(colours.flat()),
    indexOf(red, green, blue) {
      const key = ((red >> SHIFT) << (2 * BITS)) | ((green >> SHIFT) << BITS) | (blue >> SHIFT);
      const known = found[key]!;
      return known >= 0 ? known : (found[key] = nearest(colours, [red, green, blue]));
    },
  };
}

function nearest(colours: readonly Colour[], colour: Colour): number {
  const distances = colours.map((each) =>
    each.reduce((sum, value, channel) => sum + (value - colour[channel]!) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}

const blend = (from: Colour, to: Colour, share: number): Colour =>
  from.map((value, channel) =>
    Math.round(value + (to[channel]! - value) * share),
  ) as unknown as Colour;

const parseColour = (text: string): Colour => {
  const number = Number.parseInt(text.slice(1), 16);
  return [number >> 16, (number >> 8) & 0xff, number & 0xff];
};
