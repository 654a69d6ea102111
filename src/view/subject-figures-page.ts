import type { FigureSubject } from '../record/vocabulary.ts';
import { addresses, pageAddress } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { figuresOf } from '../catalogue/figures.ts';
import { paginate, STATEMENTS_PER_PAGE } from '../catalogue/paging.ts';
import type { Words } from '../words/words.ts';
import { figureChart, type FigureChart } from './charts/figure-chart.ts';
import { periodOfFigures } from './charts/range-chart.ts';
import { figureTable, type FigureTable } from './figure-table.ts';
import { frameOf, type Frame } from './frame.ts';
import { pagerOf, type Pager } from './pager.ts';

/** One page of all numbers of one subject. */
export interface SubjectFiguresPage {
  readonly frame: Frame;
  readonly heading: string;
  /** How many there are. */
  readonly lead: string;
  /** Of the numbers on this page. */
  readonly chart?: FigureChart;
  readonly table: FigureTable;
  readonly pager?: Pager;
}

/**
 * @param subject - one of which there are figures
 * @param number - of the page, from 1
 */
export function subjectFiguresPage(
  subject: FigureSubject,
  number: number,
  catalogue: Catalogue,
  words: Words,
): SubjectFiguresPage {
  const page = paginate(figuresOf(subject, catalogue), STATEMENTS_PER_PAGE)[number - 1]!;
  const { figures, lists, counts, site, vocabulary } = words;
  const label = vocabulary.figures[subject];
  const address = addresses.figuresOf(subject);
  const heading = figures.titleOf(label);
  const suffix = lists.pageNumber(number);
  const chart = figureChart(
    { subject, figures: page.items },
    periodOfFigures(page.items)!,
    catalogue,
    words,
  );
  const pager = pagerOf(page, address, catalogue, words);
  return {
    frame: frameOf(
      {
        title: heading + suffix,
        description: `${figures.descriptionOf(label)}${suffix}.`,
        address: pageAddress(address, number),
        trail: [{ label: site.pages.figures, address: addresses.figures }],
        isHidden: number > 1,
      },
      catalogue,
      words,
    ),
    heading,
    lead: lists.latestFirst(page.total, counts.figures(page.total)),
    ...(chart && { chart }),
    table: figureTable(page.items, catalogue, words),
    ...(pager && { pager }),
  };
}
