import {
  formatDate,
  formatDay,
  formatDayYearFirst,
  formatDuration,
  formatInterval,
  formatMonth,
  formatMonthName,
  formatShortDate,
  formatWeekday,
} from './dates.ts';
import { listWithAnd, plainList } from './lists.ts';
import { LOCALE } from './locale.ts';
import { TEXT } from './text.ts';
import {
  ACTOR_KIND_LABELS,
  ARTICLE_KIND_LABELS,
  ATTRIBUTION_LABELS,
  CORRECTION_LABELS,
  FIGURE_LABELS,
  formatNumber,
  KIND_LABELS,
  languageName,
  NO_POSITION,
  POSITION_ABBREVIATIONS,
  POSITION_LABELS,
  POSITION_SENTENCES,
  PUBLISHER_KIND_LABELS,
  RANK_LABELS,
  RELATION_LABELS,
} from './vocabulary.ts';

/** The words of the interface in English. */
export const EN = {
  ...TEXT,
  /** BCP 47, as pages say it. */
  language: 'en',
  /** By which scripts in the browser write numbers and dates. */
  locale: LOCALE,

  /** Names of the words of the vocabularies, by the word. */
  vocabulary: {
    positions: POSITION_LABELS,
    /** A position as the predicate of a sentence that begins with the country. */
    positionSentences: POSITION_SENTENCES,
    /** For cells with no room for the label. */
    positionAbbreviations: POSITION_ABBREVIATIONS,
    /** Instead of a position. */
    noPosition: NO_POSITION,
    kinds: KIND_LABELS,
    attributions: ATTRIBUTION_LABELS,
    ranks: RANK_LABELS,
    publisherKinds: PUBLISHER_KIND_LABELS,
    articleKinds: ARTICLE_KIND_LABELS,
    actorKinds: ACTOR_KIND_LABELS,
    figures: FIGURE_LABELS,
    corrections: CORRECTION_LABELS,
    /** As read from the statement that states the relation, and from the one that it points to. */
    relations: RELATION_LABELS,
  },

  dates: {
    /** "about 4 September 2025" */
    long: formatDate,
    /** "c. 4 Sept 2025" */
    short: formatShortDate,
    /** "3 to 6 September 2025" */
    interval: formatInterval,
    /** "5 weeks", for a number of days. */
    duration: formatDuration,
    /** "4 September 2025", for `YYYY-MM-DD`. */
    day: formatDay,
    /** "2025, September 4", likewise. */
    dayYearFirst: formatDayYearFirst,
    /** "Thursday, 4 September 2025", for `YYYY-MM-DD`. */
    weekday: formatWeekday,
    /** "September 2025", for `YYYY-MM`. */
    month: formatMonth,
    /** "Sept", for `YYYY-MM`, where the year stands beside it. */
    monthName: formatMonthName,
  },

  /** "1,234" */
  number: formatNumber,
  /** "Ukrainian", for a tag of BCP 47. */
  languageName,
  /** "A, B and C": the items with what stands between them, in order. */
  listWithAnd,
  /** "A, B, C", likewise. */
  plainList,
} as const;
