import { withinSentence } from '../within-sentence.ts';

/** The page of the numbers that speakers gave. */
export const FIGURES_TEXT = {
  description:
    'The numbers claimed for the size of a force in Ukraine and for the countries taking part, over time, each with speaker and source.',
  about:
    'The numbers that speakers gave for the size of a force, the countries taking part and the like. They are claims of those who made them, not findings of this record.',
  none: 'No figure found.',
  descriptionOf: (subject: string) =>
    `${subject}: the numbers that speakers gave, the latest first, each with speaker and source`,
  titleOf: (subject: string) => `Figures: ${withinSentence(subject)}`,
  /** Where only the latest are shown: leads to all. */
  all: (figures: string, subject: string) => `All ${figures}: ${withinSentence(subject)}`,
  /** A number and where it was given, for those who hear it. */
  given: (figure: string, statement: string) => `${figure}: ${statement}`,
  /** After the speaker, where it was not said on the record. */
  attributed: (attribution: string) => `(${attribution.toLowerCase()})`,
  date: 'Date',
  ofWhat: 'Of what',
  origin: 'Origin',
  /** After the origins that are named. */
  moreOrigins: (number: number) => ` and ${String(number)} more`,
} as const;
