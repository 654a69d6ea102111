import { count, formFor } from '../vocabulary.ts';

/** Corrections, retractions and versions of statements. */
export const CORRECTIONS_TEXT = {
  /** What is said of a corrected statement, by the class of the correction. */
  marks: {
    typo: 'Typo corrected',
    clarification: 'Clarified',
    correction: 'Corrected',
    retraction: 'Retracted',
  },
  /** @param mark - one of `marks` */
  markOn: (mark: string, day: string, note: string) => `${mark} on ${day}: ${note}`,
  /** Where there is no room for the note. */
  marked: (mark: string, day: string) => `${mark}, ${day}`,
  more: (number: number) => count(number, { one: 'more correction', other: 'more corrections' }),
  /** What was done, when and why: after the class of the correction. */
  dated: (day: string, note: string) => `, ${day}: ${note}`,
  retractedOn: (day: string) => `Retracted on ${day}`,
  hasBeenRetracted: 'This statement has been retracted',
  countsForNothing: 'It counts for no position.',

  versions: (number: number) =>
    formFor(number, { one: 'Version', other: 'Versions and corrections' }),
  version: (number: number, day: string) => `Version ${String(number)}, ${day}`,
  standsNow: ', stands now',
  earlierWording: <Wording>(wording: Wording) => ['Earlier wording: ', wording],
  /** For those who followed a link to the version, such as that of a citation. */
  followedToCurrent: 'You followed a link to this version. It has not changed since.',
  followedToFormer:
    'You followed a link to this version. The words have changed since: the version that stands now is above.',
  policy: 'How corrections are made',
} as const;
