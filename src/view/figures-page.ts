import { addresses } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { figuresBySubject, LATEST_FIGURES } from '../catalogue/figures.ts';
import type { Words } from '../words/words.ts';
import { figureChart, type FigureChart } from './charts/figure-chart.ts';
import { periodOfFigures } from './charts/range-chart.ts';
import { figureTable, type FigureTable } from './figure-table.ts';
import { frameOf, type Frame } from './frame.ts';
import type { Link } from './phrasing.ts';

/** The numbers that speakers gave, by subject: the latest of each. */
export interface FiguresPage {
  readonly frame: Frame;
  readonly heading: string;
  readonly lead: string;
  /** Where nobody gave a number. */
  readonly empty?: string;
  readonly subjects: readonly {
    readonly heading: string;
    readonly chart?: FigureChart;
    readonly table: FigureTable;
    /** Where not all are shown: leads to all. */
    readonly all?: Link;
  }[];
}

export function figuresPage(catalogue: Catalogue, words: Words): FiguresPage {
  const heading = words.site.pages.figures;
  const subjects = figuresBySubject(catalogue).map(({ subject, figures }) => ({
    subject,
    figures: figures.slice(0, LATEST_FIGURES),
    total: figures.length,
  }));
  // All charts have one axis of time, so that they can be compared.
  const period = periodOfFigures(subjects.flatMap(({ figures }) => figures));
  return {
    frame: frameOf(
      { title: heading, description: words.figures.description, address: addresses.figures },
      catalogue,
      words,
    ),
    heading,
    lead: words.figures.about,
    ...(subjects.length === 0 && { empty: words.figures.none }),
    subjects: subjects.map(({ subject, figures, total }) => {
      const label = words.vocabulary.figures[subject];
      const chart = figureChart({ subject, figures }, period!, catalogue, words);
      return {
        heading: label,
        ...(chart && { chart }),
        table: figureTable(figures, catalogue, words),
        ...(total > figures.length && {
          all: {
            text: words.figures.all(words.counts.figures(total), label),
            href: catalogue.href(addresses.figuresOf(subject)),
          },
        }),
      };
    }),
  };
}
