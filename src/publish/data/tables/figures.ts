import type { Figure } from '../../../record/model.ts';
import { FIGURE_SUBJECTS } from '../../../record/vocabulary.ts';
import { NUMBER, TEXT, wordFrom } from '../form.ts';
import { defineTable } from '../table.ts';
import { NUMBER_COLUMN, STATEMENT_COLUMN, type PartOf } from './parts-of-statements.ts';

/** The numbers that speakers gave. */
export const FIGURES = defineTable<PartOf & { figure: Figure; number: number }>({
  name: 'figures',
  title: 'Figures',
  description:
    'One row for each number that a speaker gave: the size of a force, the countries taking part and the like. They are claims of those who made them.',
  key: ['statement', 'number'],
  entries: ({ record }) =>
    [...record.statements.values()].flatMap((statement) =>
      statement.figures.map((figure, index) => ({ statement, figure, number: index + 1 })),
    ),
  columns: [
    STATEMENT_COLUMN,
    NUMBER_COLUMN,
    {
      name: 'what',
      description: 'What is counted.',
      form: wordFrom(FIGURE_SUBJECTS),
      isRequired: true,
      read: ({ figure }) => figure.what,
    },
    {
      name: 'min',
      description: 'The number, or the least of a range.',
      form: NUMBER,
      isRequired: true,
      read: ({ figure }) => figure.min,
    },
    {
      name: 'max',
      description: 'The most of a range. Empty where one number was given.',
      form: NUMBER,
      read: ({ figure }) => figure.max,
    },
    {
      name: 'note',
      description: 'Of what, or in which unit.',
      form: TEXT,
      read: ({ figure }) => figure.note,
    },
  ],
});
