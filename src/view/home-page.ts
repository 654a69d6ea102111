import { addresses } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { standingsOn } from '../catalogue/standing.ts';
import type { Words } from '../words/words.ts';
import { asOf, type AsOf } from './as-of.ts';
import { changeList, type ListedChange } from './change-list.ts';
import { frameOf, type Frame } from './frame.ts';
import { positionMap, type PositionMap } from './map/position-map.ts';
import type { Link } from './phrasing.ts';
import { positionTable, type PositionTable } from './position-table.ts';
import { recordSize } from './record-size.ts';
import { statementEntry, type StatementEntry } from './statement-entry.ts';

/** Where things stand, who moved and what was said last. */
export interface HomePage {
  readonly frame: Frame;
  readonly tagline: string;
  /** How much the record holds. */
  readonly size: string;
  readonly standings: {
    readonly heading: Link;
    /** Absent if the record tells of no position. */
    readonly asOf?: AsOf;
    readonly map: PositionMap;
    readonly table: PositionTable;
  };
  /** Absent if no position changed. */
  readonly changes?: { readonly heading: Link; readonly latest: readonly ListedChange[] };
  readonly statements: {
    readonly heading: Link;
    readonly latest: readonly StatementEntry[];
    readonly all: Link;
  };
}

/** Changes and statements shown. */
const LATEST = 6;

export function homePage(catalogue: Catalogue, words: Words): HomePage {
  const { record, statements, changes } = catalogue;
  const { name, tagline } = record.site;
  const link = (text: string, address: string): Link => ({ text, href: catalogue.href(address) });
  const { home } = words;
  const standings = standingsOn(catalogue);
  const slider = asOf(catalogue, words);
  return {
    frame: frameOf(
      { title: name, description: tagline, address: addresses.home, isWhole: true },
      catalogue,
      words,
    ),
    tagline,
    size: home.size(recordSize(catalogue, words)),
    standings: {
      heading: link(home.standings, addresses.countries),
      ...(slider && { asOf: slider }),
      map: positionMap(standings, home.mapLabel, catalogue, words),
      table: positionTable(standings, home.tableCaption, catalogue, words),
    },
    ...(changes.length > 0 && {
      changes: {
        heading: link(home.latestChanges, addresses.changes),
        latest: changeList(changes.slice(0, LATEST), {}, catalogue, words),
      },
    }),
    statements: {
      heading: link(home.latestStatements, addresses.timeline),
      latest: statements.slice(0, LATEST).map((each) => statementEntry(each, catalogue, words)),
      all: link(home.allStatements, addresses.timeline),
    },
  };
}
