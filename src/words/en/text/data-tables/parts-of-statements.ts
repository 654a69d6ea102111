/** The tables of what a statement can have several of. */
export const PARTS_OF_STATEMENTS_TABLES = {
  'statement-conditions': {
    title: 'Conditions of statements',
    description: 'One row for each condition that a statement attaches.',
    columns: {
      statement: 'Id of the statement.',
      condition: 'Id of the condition.',
      wording: 'The speaker’s own wording of it, where it was recorded.',
    },
  },
  figures: {
    title: 'Figures',
    description:
      'One row for each number that a speaker gave: the size of a force, the countries taking part and the like. They are claims of those who made them.',
    columns: {
      statement: 'Id of the statement.',
      number: 'Its place among those of the statement, from 1.',
      what: 'What is counted.',
      min: 'The number, or the least of a range.',
      max: 'The most of a range. Empty where one number was given.',
      note: 'Of what, or in which unit.',
    },
  },
  corrections: {
    title: 'Corrections',
    description:
      'One row for each correction of a published statement: no words change without one. Retractions are among them.',
    columns: {
      statement: 'Id of the statement.',
      number: 'Its place among those of the statement, from 1.',
      on: 'When it was made (EDTF).',
      class: 'How grave it is.',
      note: 'What was changed, and why.',
      was: 'The earlier wording, where words were changed.',
      version: 'SHA-256 of the statement’s words after it.',
      version_on: 'The day on which that version was published.',
    },
  },
} as const;
