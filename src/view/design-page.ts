import { addresses } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { paginate, STATEMENTS_PER_PAGE } from '../catalogue/paging.ts';
import type { Statement } from '../record/model.ts';
import type { Words } from '../words/words.ts';
import { activityStrip, type ActivityStrip } from './activity-strip.ts';
import { changeList, type ListedChange } from './change-list.ts';
import { colourTable, type ColourTable } from './colour-table.ts';
import { designExamples, extremes, meetingExample, quotationExamples } from './design-examples.ts';
import { frameOf, type Frame } from './frame.ts';
import { legend, type Legend } from './legend.ts';
import { pagerOf, type Pager } from './pager.ts';
import { quotationBlock, type QuotationBlock } from './quotation.ts';
import { statementEntry, type StatementEntry } from './statement-entry.ts';
import { statementRun, type StatementRun } from './statement-list.ts';

/** The design system: every size, colour and part in every state, shown with the record itself. */
export interface DesignPage {
  readonly frame: Frame;
  readonly title: string;
  readonly about: string;
  readonly type: {
    readonly heading: string;
    /** Steps of the scale, the largest first. */
    readonly sizes: readonly string[];
    readonly sample: string;
    readonly typefaces: string;
  };
  readonly colours: ColourTable;
  readonly positions: { readonly heading: string; readonly legend: Legend };
  readonly states: readonly Example[];
  readonly quotations: { readonly heading: string; readonly blocks: readonly QuotationBlock[] };
  /** The shortest and the longest. */
  readonly extremes?: { readonly heading: string; readonly statements: readonly StatementEntry[] };
  readonly meeting?: { readonly heading: string; readonly run: StatementRun };
  readonly changes: {
    readonly heading: string;
    readonly changes: readonly ListedChange[];
    readonly none?: string;
  };
  readonly activity: { readonly heading: string; readonly strip: ActivityStrip };
  readonly pages: { readonly heading: string; readonly pager?: Pager; readonly none?: string };
  readonly notes: Readonly<Record<'heading' | 'mark' | 'example' | 'nothing', string>>;
}

/** A state in which a statement can be. */
interface Example {
  readonly heading: string;
  readonly statement?: StatementEntry;
  /** Instead, while the record has none in it. */
  readonly none?: string;
}

const SIZES = ['4', '3', '2', '1', '0', '-1'];
const SHOWN_AT_MEETING = 3;
const SHOWN_CHANGES = 2;

export function designPage(catalogue: Catalogue, words: Words): DesignPage {
  const { site, design, facets } = words;
  const title = site.pages.design;
  return {
    frame: frameOf(
      {
        title,
        description: design.description,
        address: addresses.design,
        trail: [{ label: site.pages.about, address: addresses.page('about') }],
      },
      catalogue,
      words,
    ),
    title,
    about: design.about,
    type: {
      heading: design.type,
      sizes: SIZES,
      sample: catalogue.record.site.tagline,
      typefaces: design.typefaces,
    },
    colours: colourTable(words),
    positions: { heading: facets.position.label.many, legend: legend({}, catalogue, words) },
    ...statementParts(catalogue, words),
    changes: changesPart(catalogue, words),
    activity: {
      heading: facets.month.label.many,
      strip: activityStrip({}, catalogue, words),
    },
    pages: pagesPart(catalogue, words),
    notes: {
      heading: design.notes,
      mark: site.note,
      example: design.exampleOfNote,
      nothing: words.groups.empty,
    },
  };
}

/** A statement stands once on a page, for its id does. */
function statementParts(
  catalogue: Catalogue,
  words: Words,
): Pick<DesignPage, 'states' | 'quotations' | 'extremes' | 'meeting'> {
  const { design } = words;
  const entryOf = (statement: Statement): StatementEntry =>
    statementEntry(statement, catalogue, words);
  const states = designExamples(catalogue);
  const shown = new Set(states.map(({ statement }) => statement));
  const ends = extremes(catalogue)?.filter((each) => !shown.has(each)) ?? [];
  for (const each of ends) shown.add(each);
  const meeting = meetingExample(catalogue, (each) => !shown.has(each));
  return {
    states: states.map(({ state, statement }) => ({
      heading: words.examples[state],
      ...(statement ? { statement: entryOf(statement) } : { none: design.noExample }),
    })),
    quotations: {
      heading: design.quotation,
      blocks: quotationExamples(states).map((quotation) =>
        quotationBlock(quotation, catalogue.publication.base, words),
      ),
    },
    ...(ends.length > 0 && {
      extremes: { heading: design.extremes, statements: ends.map(entryOf) },
    }),
    ...(meeting && {
      meeting: {
        heading: design.meeting,
        run: statementRun(
          { ...meeting, statements: meeting.statements.slice(0, SHOWN_AT_MEETING) },
          catalogue,
          words,
        ),
      },
    }),
  };
}

function changesPart(catalogue: Catalogue, words: Words): DesignPage['changes'] {
  const latest = catalogue.changes.slice(0, SHOWN_CHANGES);
  return {
    heading: words.site.pages.changes,
    changes: changeList(latest, { withDuration: true }, catalogue, words),
    ...(latest.length === 0 && { none: words.design.noChange }),
  };
}

function pagesPart(catalogue: Catalogue, words: Words): DesignPage['pages'] {
  const [, second] = paginate(catalogue.statements, STATEMENTS_PER_PAGE);
  const pager = second && pagerOf(second, addresses.timeline, catalogue, words);
  return {
    heading: words.design.pager,
    ...(pager ? { pager } : { none: words.design.onePage }),
  };
}
