import type { Statement } from '../record/model.ts';
import { addresses } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Page } from '../catalogue/paging.ts';
import type { Words } from '../words/words.ts';
import { runsOf, sectionsOf, type ListRun, type Sectioning } from './list-sections.ts';
import { pagerOf, type Pager } from './pager.ts';
import type { Link, Time } from './phrasing.ts';
import { statementEntry, type StatementEntry } from './statement-entry.ts';
import { shortTimeOf } from './time.ts';

/** One page of a list of statements, divided under headings. */
export interface StatementList {
  /** What stands in place of an empty list. */
  readonly empty?: string;
  readonly sections: readonly StatementSection[];
  /** Level of the statements' headings within the page. */
  readonly level: 2 | 3;
  readonly pager?: Pager;
}

export interface StatementSection {
  /** Absent for a list that is not divided. */
  readonly heading?: {
    readonly text: string;
    readonly href?: string;
    readonly detail?: string;
  };
  readonly runs: readonly StatementRun[];
}

/** Statements that stand together. */
export interface StatementRun {
  /** The meeting at which all of them were made, on one day; absent for statements by themselves. */
  readonly meeting?: {
    /** Of the line that names it, within the page. */
    readonly id: string;
    readonly when: Time;
    readonly event: Link;
  };
  readonly statements: readonly StatementEntry[];
}

interface Options {
  /** Of the list's first page, without base path. */
  readonly address: string;
  /** By what the list is divided under headings; by month if absent. */
  readonly by?: Sectioning;
  readonly empty?: string;
}

/** What one page of a list of statements shows. */
export function statementList(
  page: Page<Statement>,
  { address, by = 'month', empty }: Options,
  catalogue: Catalogue,
  words: Words,
): StatementList {
  /** On the page of an event its name need not stand again. */
  const isOneEvent = new Set(page.items.map(({ event }) => event)).size === 1;
  const isGrouped = by !== 'actor' && !isOneEvent;
  const pager = pagerOf(page, address, catalogue, words);
  return {
    ...(page.total === 0 && { empty: empty ?? words.groups.empty }),
    sections: sectionsOf(page.items, by, catalogue, words).map(
      ({ label, address: of, detail, statements }) => ({
        ...(label !== undefined && {
          heading: {
            text: label,
            ...(of !== undefined && { href: catalogue.href(of) }),
            ...(detail !== undefined && { detail }),
          },
        }),
        runs: (isGrouped ? runsOf(statements) : [{ statements }]).map((run) =>
          statementRun(run, catalogue, words),
        ),
      }),
    ),
    // Headings of statements stand one level below those of the list.
    level: by === 'whole' ? 2 : 3,
    ...(pager && { pager }),
  };
}

/** What stands of statements that were made together, or of one by itself. */
export function statementRun(
  { event, statements }: ListRun,
  catalogue: Catalogue,
  words: Words,
): StatementRun {
  const [first] = statements;
  return {
    ...(event !== undefined && {
      meeting: {
        id: `at-${first!.id}`,
        when: shortTimeOf(first!.on, words),
        event: {
          text: catalogue.record.events.get(event)!.name,
          href: catalogue.href(addresses.event(event)),
        },
      },
    }),
    statements: statements.map((statement) => statementEntry(statement, catalogue, words)),
  };
}
