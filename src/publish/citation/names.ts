import type { Actor } from '../../record/model.ts';

/** A name as CSL has it: of a person in parts, of everybody else whole. */
export type CitedName =
  | { readonly family: string; readonly given: string; readonly suffix?: string }
  | { readonly literal: string };

/** In English texts people from here keep the family name first: Guo Jiakun is Mr Guo. */
const FAMILY_FIRST: ReadonlySet<string> = new Set(['CN', 'KP', 'KR', 'TW', 'VN']);

/** Here the second name is the father's, and nobody is called by it: Kristrún Frostadóttir is Kristrún. */
const WITHOUT_FAMILY_NAME: ReadonlySet<string> = new Set(['IS']);

/** Words with which a family name begins: von der Leyen, De Wever, da Silva. */
const PARTICLE =
  /^(af|al|av|bin|da|dal|de|del|della|den|der|di|do|dos|du|el|la|le|ten|ter|van|von|zu|zum|zur)$/i;

const SUFFIX = /^([JS]r\.?|I{2,3}|IV)$/;

/**
 * How an actor is named in a citation. Institutions, groups and unnamed sources keep their name as it is.
 *
 * The record holds names in one piece: the last word is taken for the family name, with the particles
 * before it, as library catalogues do where nothing more is known.
 */
export function citedName({
  name,
  kind,
  roles,
}: Pick<Actor, 'name' | 'kind' | 'roles'>): CitedName {
  const words = name.split(' ');
  const isFrom = (codes: ReadonlySet<string>): boolean =>
    roles.some((role) => role.for !== undefined && codes.has(role.for));
  if (kind !== 'person' || words.length < 2 || isFrom(WITHOUT_FAMILY_NAME))
    return { literal: name };
  if (isFrom(FAMILY_FIRST)) return { family: words[0]!, given: words.slice(1).join(' ') };
  const suffix = words.length > 2 && SUFFIX.test(words.at(-1)!) ? words.pop() : undefined;
  const particle = words.findIndex((word, index) => index > 0 && PARTICLE.test(word));
  const start = particle > 0 && particle < words.length - 1 ? particle : words.length - 1;
  return {
    family: words.slice(start).join(' '),
    given: words.slice(0, start).join(' '),
    ...(suffix !== undefined && { suffix }),
  };
}

/** The parts with the family name first and commas between them: "Roe, Jane"; a whole name as it is. */
export const invertedName = (name: CitedName): string =>
  'literal' in name
    ? name.literal
    : [name.family, name.given, name.suffix].filter((part) => part !== undefined).join(', ');

/**
 * A name for formats in which a comma always divides family name and given name, and nothing can be
 * escaped (RIS, Highwire): whole names lose their commas, else "Leaders of France, Germany and Poland"
 * would become a person called Germany.
 */
export const commaSafeName = (name: CitedName): string =>
  'literal' in name ? name.literal.replace(/,/g, '') : invertedName(name);
