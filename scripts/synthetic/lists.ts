import { PUBLISHER_KINDS, RANKS_IN_ORDER, wordsOf } from '../../src/record/vocabulary.ts';
import type { Random } from './random.ts';
import { phrase } from './words.ts';

/** Codes have to be of ISO's list; the names that go with them here are made up. */
const CODES =
  'AL AT AU BE BG BR CA CH CN CY CZ DE DK EE ES FI FR GB GR HR HU IE IN IS IT JP LT LU LV MT NL NO NZ PL PT RO RU SE SI SK TR UA US ZA';

export interface SyntheticActor {
  readonly id: string;
  readonly name: string;
  readonly country: string | undefined;
  readonly rank: string;
}

/** Everything that articles refer to. The first actor speaks for the first country. */
export interface SyntheticLists {
  readonly countries: readonly string[];
  readonly actors: readonly SyntheticActor[];
  readonly publishers: readonly string[];
  readonly events: readonly { readonly id: string; readonly day: string }[];
  readonly conditions: readonly string[];
  /** Texts of the files, by path; as data where they are YAML. */
  readonly files: Readonly<Record<string, unknown>>;
}

/** Makes up countries, speakers, publishers, events and conditions in proportion to the number of articles. */
export function syntheticLists(articles: number, random: Random): SyntheticLists {
  const countries = CODES.split(' ');
  const numbered = (name: string, count: number): string[] =>
    Array.from({ length: Math.max(2, Math.round(count)) }, (_, n) => `${name}-${String(n + 1)}`);
  const publishers = numbered('synthetic-gazette', articles / 15);
  const conditions = numbered('synthetic-condition', 8);
  const events = Array.from({ length: Math.max(2, Math.round(articles / 40)) }, (_, n) => {
    const day = `${String(random.integer(2022, 2025))}-${two(random.integer(1, 12))}-${two(random.integer(1, 28))}`;
    return { id: `${day}-synthetic-meeting-${String(n + 1)}`, day };
  });
  const actors = numbered('synthetic-speaker', articles / 5).map((id, index): SyntheticActor => {
    const name = `Speaker ${String(index + 1)} (synthetic)`;
    if (index === 0) return { id, name, country: countries[0], rank: 'head-of-government' };
    const speaksForNone = random.chance(0.05);
    return {
      id,
      name,
      country: speaksForNone ? undefined : random.pick(countries),
      rank: speaksForNone ? 'none' : random.pick(RANKS_IN_ORDER),
    };
  });
  const files = {
    'countries.yaml': entries(countries, (code, index) => ({
      slug: `synthetic-land-${String(index + 1)}`,
      name: `Land ${String(index + 1)} (synthetic)`,
      ...(random.chance(0.6) && { memberships: random.sample(['EU', 'NATO'], 2).sort() }),
      ...(code === countries[1] && { voice: 'government' }),
      ...(random.chance(0.8) && { checked: '2026-01-31' }),
    })),
    'publishers.yaml': entries(publishers, (id, index) => ({
      name: `Gazette ${String(index + 1)} (synthetic)`,
      kind: random.pick(wordsOf(PUBLISHER_KINDS)),
      country: random.pick(countries),
      home: `${id}.example`,
      ...(random.chance(0.2) && { note: `${phrase(random, 6, 12)}.` }),
    })),
    'events.yaml': Object.fromEntries(
      events.map(({ id, day }, index) => [
        id,
        { name: `Meeting ${String(index + 1)} (synthetic)`, on: day, place: phrase(random, 1, 2) },
      ]),
    ),
    'conditions.yaml': entries(conditions, (_, index) => ({
      label: `Condition ${String(index + 1)} (synthetic)`,
      definition: `${phrase(random, 6, 12)}.`,
    })),
  };
  return { countries, actors, publishers, events, conditions, files };
}

const two = (number: number): string => String(number).padStart(2, '0');

const entries = (keys: readonly string[], make: (key: string, index: number) => unknown) =>
  Object.fromEntries(keys.map((key, index) => [key, make(key, index)]));
