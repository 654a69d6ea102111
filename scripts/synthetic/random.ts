/** Chance that repeats itself: the same seed gives the same choices, on every machine. */
export interface Random {
  /** At least `min`, at most `max`. */
  readonly integer: (min: number, max: number) => number;
  readonly pick: <Item>(items: readonly Item[]) => Item;
  /** `count` different items, or all there are. */
  readonly sample: <Item>(items: readonly Item[], count: number) => Item[];
  /** True in that share of all calls. */
  readonly chance: (share: number) => boolean;
}

/** The generator mulberry32: small, and random enough for made-up content. */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const integer = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1));
  return {
    integer,
    pick: (items) => items[integer(0, items.length - 1)]!,
    sample(items, count) {
      const left = [...items];
      const size = Math.min(count, left.length);
      return Array.from({ length: size }, () => left.splice(integer(0, left.length - 1), 1)[0]!);
    },
    chance: (share) => next() < share,
  };
}
