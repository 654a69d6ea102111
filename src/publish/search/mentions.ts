import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Actor } from '../../record/model.ts';

/** Family names, lower case, to the people who are written in more than one way. */
type Namesakes = ReadonlyMap<string, readonly Actor[]>;

/**
 * How else the people whom a text names are written, so that it is found by any of these: a text on
 * Zelenskyy by "Zelensky". A name counts as named where its last word stands.
 */
export function otherNamesIn(text: string, { once }: Pick<Catalogue, 'once'>): string[] {
  const namesakes = once(namesakesOf);
  const words = new Set(text.toLowerCase().match(/\p{L}+/gu) ?? []);
  const named = new Set([...words].flatMap((word) => namesakes.get(word) ?? []));
  return [...named].flatMap(({ name, aliases }) => [name, ...aliases]);
}

function namesakesOf({ record }: Catalogue): Namesakes {
  const people = [...record.actors.values()].filter(
    ({ kind, aliases }) => kind === 'person' && aliases.length > 0,
  );
  const named = people.flatMap((actor) =>
    [actor.name, ...actor.aliases].map((name) => [familyName(name), actor] as const),
  );
  const groups = Map.groupBy(named, ([family]) => family);
  return new Map([...groups].map(([family, pairs]) => [family, pairs.map(([, actor]) => actor)]));
}

const familyName = (name: string): string =>
  name
    .toLowerCase()
    .match(/\p{L}+/gu)
    ?.at(-1) ?? '';
