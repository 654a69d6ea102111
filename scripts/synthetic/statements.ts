import { STATEMENT_SHAPE } from '../../src/record/parse/article.ts';
import { optionalTexts } from '../../src/record/parse/optional-texts.ts';
import {
  ATTRIBUTIONS,
  FIGURE_SUBJECTS,
  POSITIONS,
  RELATIONS,
  STATEMENT_KINDS,
  wordsOf,
} from '../../src/record/vocabulary.ts';
import type { SyntheticLists } from './lists.ts';
import type { Random } from './random.ts';
import { LANGUAGES, phrase, prose } from './words.ts';

/** A statement that was made up before, so that later ones can refer to it. */
export interface EarlierStatement {
  readonly id: string;
  readonly day: string;
}

export interface SyntheticStatement extends EarlierStatement {
  readonly title: string;
  /** Its data block. */
  readonly data: Readonly<Record<string, unknown>>;
  readonly quotations: readonly string[];
  readonly paraphrase: string;
}

interface Context {
  readonly lists: SyntheticLists;
  readonly random: Random;
  /** `YYYY-MM-DD`: the day on which it was said. */
  readonly day: string;
  /** Those said on that day or before it. */
  readonly earlier: readonly EarlierStatement[];
  /** Articles published later, which may report it too. */
  readonly laterArticles: readonly string[];
  readonly number: number;
}

/** Makes up a statement: mostly plain ones, and each optional part of the format in some of them. */
export function syntheticStatement(context: Context): SyntheticStatement {
  const { lists, random, day, earlier, laterArticles, number } = context;
  const actor = random.chance(0.2) ? lists.actors[0]! : random.pick(lists.actors);
  const language = random.chance(0.25) ? random.pick(LANGUAGES.slice(1)) : 'en';
  const hasQuotation = random.chance(0.85);
  const isTranslated = hasQuotation && language !== 'en' && random.chance(0.5);
  const id = `${day}-synthetic-statement-${String(number)}`;
  const event = lists.events.find((each) => each.day.slice(0, 7) === day.slice(0, 7));
  const others = lists.actors.filter((each) => each !== actor);
  const maybe = (share: number, data: () => Record<string, unknown>) =>
    random.chance(share) ? data() : {};
  const data = {
    id,
    by: actor.id,
    on: asVaguely(day, random),
    kind: random.pick(wordsOf(STATEMENT_KINDS)),
    ...maybe(0.03, () => ({ with: random.sample(others, 3).map((each) => each.id) })),
    ...maybe(0.35, () => ({ position: random.pick(wordsOf(POSITIONS)) })),
    ...maybe(0.4, () => ({ about: random.sample(lists.countries, random.integer(1, 3)) })),
    ...maybe(0.2, () => ({ conditions: random.sample(lists.conditions, random.integer(1, 2)) })),
    ...maybe(0.1, () => ({
      figures: [
        {
          what: random.pick(wordsOf(FIGURE_SUBJECTS)),
          min: random.integer(1, 500) * 10,
          max: random.integer(501, 999) * 10,
          note: phrase(random, 2, 4),
        },
      ],
    })),
    ...maybe(event ? 0.4 : 0, () => ({ event: event?.id })),
    ...maybe(0.15, () => ({ attribution: random.pick(wordsOf(ATTRIBUTIONS)) })),
    ...maybe(laterArticles.length > 0 ? 0.3 : 0, () => ({
      also: random.sample(laterArticles, random.integer(1, 4)),
    })),
    ...maybe(earlier.length > 0 ? 0.15 : 0, () => ({
      [random.pick(wordsOf(RELATIONS))]: [random.pick(earlier).id],
    })),
    ...optionalTexts(STATEMENT_SHAPE)
      .map((key) => maybe(0.2, () => ({ [key]: phrase(random, 2, 12) })))
      .reduce((texts, each) => ({ ...texts, ...each }), {}),
    ...maybe(0.02, () => ({ aliases: [`${day}-synthetic-alias-${String(number)}`] })),
    ...maybe(0.02, () => ({
      corrections: [{ on: '2026-02-15', class: 'typo', note: `${phrase(random, 4, 8)}.` }],
    })),
    ...(hasQuotation && language !== 'en' && { quoteLanguage: language }),
  };
  return {
    id,
    day,
    data,
    title: `${phrase(random, 5, 9)} (synthetic)`,
    quotations: [
      ...(hasQuotation ? [phrase(random, 5, 35, language)] : []),
      ...(isTranslated ? [phrase(random, 5, 35)] : []),
    ],
    paraphrase: prose(random, random.integer(1, 3)),
  };
}

/** The day as EDTF, now and then known only to the month, the season or the year, or uncertain. */
function asVaguely(day: string, random: Random): string {
  if (random.chance(0.9)) return day;
  const [year = '', month = ''] = day.split('-');
  const season =
    { '12': '24', '01': '24', '02': '24' }[month] ??
    String(20 + Math.ceil((Number(month) - 2) / 3));
  const isYearsWinter = month === '01' || month === '02';
  return random.pick([
    `${year}-${month}`,
    `${year}-${month}`,
    year,
    isYearsWinter ? year : `${year}-${season}`,
    `${day}~`,
    `${day}?`,
  ]);
}
