import type { Figure, Statement } from '../record/model.ts';
import { FIGURE_SUBJECTS, wordsOf, type FigureSubject } from '../record/vocabulary.ts';
import type { Catalogue } from './catalogue.ts';

/** A number that someone gave, and where. */
export interface ClaimedFigure {
  readonly statement: Statement;
  readonly figure: Figure;
}

/** A subject with all of its figures, the latest first. */
export interface SubjectFigures {
  readonly subject: FigureSubject;
  readonly figures: readonly ClaimedFigure[];
}

/** The subjects that have figures, in the order of the vocabulary. */
export const figuresBySubject = ({ once }: Pick<Catalogue, 'once'>): readonly SubjectFigures[] =>
  once(groupBySubject);

function groupBySubject({ statements }: Pick<Catalogue, 'statements'>): SubjectFigures[] {
  const claimed = statements.flatMap((statement) =>
    statement.figures.map((figure) => ({ statement, figure })),
  );
  return wordsOf(FIGURE_SUBJECTS)
    .map((subject) => ({
      subject,
      figures: claimed.filter(({ figure }) => figure.what === subject),
    }))
    .filter(({ figures }) => figures.length > 0);
}

/** The figures of one subject, the latest first. */
export const figuresOf = (
  subject: FigureSubject,
  catalogue: Pick<Catalogue, 'once'>,
): readonly ClaimedFigure[] =>
  figuresBySubject(catalogue).find((each) => each.subject === subject)?.figures ?? [];

/** Figures of one subject on the page of all subjects. */
export const LATEST_FIGURES = 20;

/** The subjects of which there are more figures than the page of all subjects shows. */
export const longSubjects = (catalogue: Pick<Catalogue, 'once'>): SubjectFigures[] =>
  figuresBySubject(catalogue).filter(({ figures }) => figures.length > LATEST_FIGURES);
