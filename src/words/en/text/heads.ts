import type { Rank } from '../../../record/vocabulary.ts';
import { RANK_LABELS } from '../vocabulary.ts';

/** What is told of a speaker, a country or a publisher above the list of its statements. */
export const HEADS_TEXT = {
  aliases: 'Also known as',
  belongsTo: 'Belongs to',
  offices: 'Offices',
  /**
   * What kind of office it is, for whom, and the days between which it was held: "minister, Antarctica, from
   * 2001 until 2003".
   */
  office: <Part>(
    rank: Rank,
    country: Part | undefined,
    from: Part | undefined,
    until: Part | undefined,
  ): (string | Part)[] => {
    const parts = [
      ...(rank === 'none' ? [] : [RANK_LABELS[rank].toLowerCase()]),
      ...(country === undefined ? [] : [rank === 'none' ? '' : ', ', country]),
      ...(from === undefined ? [] : [', from ', from]),
      ...(until === undefined ? [] : [from === undefined ? ', until ' : ' until ', until]),
    ];
    return parts.filter((part) => part !== '');
  },

  memberOf: 'Member of',
  setsLine: 'Sets the line',
  /** Who sets it, where not everyone in office does. */
  voices: {
    government: 'the government; others are shown as differing voices',
    president: 'the president; others are shown as differing voices',
  },
  lastSearched: 'Last searched',
  notSearched: 'no search has been made',
  differing: 'Differing voices',
  /** Where not all are shown. */
  latestDiffering: (shown: number, all: string) =>
    `The latest ${String(shown)} of ${all}; the others stand among the statements below.`,
  /** How many statements there are, before the ways in which they are put in order. */
  ordered: (statements: string) => `${statements}:`,
  conditions: 'Conditions attached',
  firstStatement: (title: string) => `First: ${title}`,
  latestStatement: (title: string) => `Latest: ${title}`,

  reports: 'Reports',
  latestReports: <Link>(shown: number, reports: string, all: Link) => [
    `The latest ${String(shown)} of ${reports}; the others stand among `,
    all,
    '.',
  ],
  /** The link in it. */
  allReports: 'all articles',
} as const;
