import type { Figure } from '../../../record/model.ts';
import { FIGURE_SUBJECTS } from '../../../record/vocabulary.ts';
import { NUMBER, TEXT, wordFrom } from '../form.ts';
import { defineTable } from '../table.ts';
import { NUMBER_COLUMN, STATEMENT_COLUMN, type PartOf } from './parts-of-statements.ts';

/** The numbers that speakers gave. */
export const FIGURES = defineTable<PartOf & { figure: Figure; number: number }, 'figures'>({
  name: 'figures',
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
      form: wordFrom(FIGURE_SUBJECTS),
      isRequired: true,
      read: ({ figure }) => figure.what,
    },
    {
      name: 'min',
      form: NUMBER,
      isRequired: true,
      read: ({ figure }) => figure.min,
    },
    {
      name: 'max',
      form: NUMBER,
      read: ({ figure }) => figure.max,
    },
    {
      name: 'note',
      form: TEXT,
      read: ({ figure }) => figure.note,
    },
  ],
});
