import type { Position } from '../../../record/vocabulary.ts';
import { POSITION_LABELS } from '../vocabulary.ts';
import { listWithAnd, plainList } from '../lists.ts';
import { withinSentence } from '../within-sentence.ts';

const fromTo = (from: Position, to: Position): string =>
  `from ${withinSentence(POSITION_LABELS[from])} to ${withinSentence(POSITION_LABELS[to])}`;

/** The feeds, and the page that lists them. */
export const FEEDS_TEXT = {
  description:
    'How to follow this record in a feed reader: all of it, one country, one speaker, one position, one event, the changes, the corrections.',
  about:
    'A feed reader tells you of what is new without a visit to this site. Copy the address of a feed into yours. What was entered last comes first, whenever it was said, so that late entries and corrections are not missed.',
  record: 'The whole record',
  aboutRecord: 'every statement that is entered or corrected.',
  aboutChanges: 'who changed position, from what to what, on whose words.',
  aboutWeeks: 'what was said and who changed position, one entry for each week.',
  aboutCorrections: 'what was corrected, when and why, with the earlier wording.',
  line: <Name, Format>(name: Name, about: string, formats: readonly Format[]) => [
    name,
    `: ${about} `,
    ...plainList(formats),
  ],
  /** What a facet's groups are called in the next sentence. */
  group: (label: string) => withinSentence(label),
  groups: <Group, File, Example>(groups: readonly Group[], file: File, example: Example) => [
    'There is also a feed for each of the ',
    ...listWithAnd(groups),
    ': the address of its page with ',
    file,
    ' after it, such as ',
    example,
    '.',
  ],

  changesSubtitle:
    'Who changed position on sending troops to Ukraine, from what to what, on whose words.',
  weeksSubtitle: 'What was said and who changed position, one entry for each week.',
  correctionsSubtitle:
    'What was corrected in published statements, when and why, with the earlier wording.',

  withdrawn: (title: string) => `Withdrawn: ${title}`,
  retracted: (title: string) => `Retracted: ${title}`,
  /** "from willing to opposed" */
  fromTo,
  noLongerCounts: 'This change no longer counts.',
  /** @param held - a duration: "3 days" */
  changedFrom: <Part>(position: readonly Part[], since: Part, held: string, statement: Part) => [
    'from ',
    ...position,
    ', found to hold since ',
    since,
    `, for ${held}: `,
    statement,
  ],
  changedTo: <Part>(position: readonly Part[], day: Part) => ['to ', ...position, ', on ', day],
  restsOn: 'It rests on: ',
  statementNow: 'The statement as it stands now: ',
  /** Before the statement on which the change rests. */
  moved: (country: string, from: Position, to: Position) => `${country}: ${fromTo(from, to)}, on `,
  more: (number: number) => `and ${String(number)} more`,

  /** What a reader of a feed gets to see of a statement. */
  wasRetracted: 'This statement was retracted.',
  ourTranslation: 'Our translation:',
  inLanguage: (language: string) => `In ${language}.`,
  translatedInSource: 'Translated in the source.',
  source: 'Source: ',
  inRecord: 'This statement in the record',
  figure: 'Figure',
} as const;
