import { RELATIONS } from '../../../../record/vocabulary.ts';
import { withinSentence } from '../../within-sentence.ts';
import { addressOf, dates } from './repeated.ts';

const relatesSo = (relation: string): string =>
  `Ids of earlier statements to which it relates so: ${withinSentence(relation)}`;

/** The table of statements. */
export const STATEMENTS_TABLES = {
  statements: {
    title: 'Statements',
    description:
      'One row for each statement: who said what, when, in what capacity, by what channel, and who reported it. Retracted statements are included and marked.',
    columns: {
      id: 'Permanent id of the statement.',
      address: addressOf('statement'),
      title: 'What was said, in a few words of ours.',
      ...dates('on', 'When it was said'),
      on_precision: 'How exactly the date is known.',
      on_approximate: 'Whether the date is approximate (~ or % in EDTF).',
      on_uncertain: 'Whether the date is uncertain (? or % in EDTF).',
      by: 'Id of the speaker, or of the first of several.',
      speaker: 'Name of that speaker.',
      role: 'Title of the role that the speaker held on that day.',
      rank: 'Rank of that role. From lawmaker on nobody speaks for a country, whatever speaks_for says.',
      with: 'Ids of the co-speakers of a joint declaration.',
      speaks_for:
        'Codes of the countries and bodies whose role the speakers held: ISO 3166-1 alpha-2, EU, NATO, UN or COALITION. Empty where they spoke for themselves only.',
      kind: 'What the statement does.',
      position:
        'What it tells of the stand of the speaker’s own country, ordered from committed to opposed. Empty where it tells of none.',
      sets_line_of:
        'Codes of the countries whose position this statement counts for: it was attributed, is not retracted, and its speaker has the rank and the voice. Of several on one day the highest rank decides: the outcome is the table positions.',
      about: 'Codes of the countries concerned.',
      conditions:
        'Ids of the conditions attached. The speaker’s own wording is in the table statement-conditions.',
      event: 'Id of the summit or meeting at which it was said.',
      place: 'City.',
      venue: 'Occasion or medium, as in “interview with Le Figaro”.',
      quotation: 'The words as the source has them, paragraphs joined by a space.',
      quote_language: 'Language of the quotation as it stands here (BCP 47).',
      translated: 'Whether the source had already translated the quotation. Empty without one.',
      translation: 'Our translation of the quotation into English.',
      paraphrase: 'What was said, in our own words.',
      note: 'What a careful reader must know: disputes, conflicting dates.',
      attribution:
        'By what channel it became known. Anonymous and unattributed statements never move a country’s position.',
      article: 'Id of the report from which the statement was taken.',
      also: 'Ids of the other reports of the same statement.',
      report_count: 'Number of reports, the first included.',
      origins:
        'Ids of the publishers at which the reports end up when their citations are followed.',
      origin_count:
        'Number of independent origins: ten reposts of one agency’s report are one origin.',
      rests_only_on:
        'Why it is weakly sourced: its source is not named, or all its publishers are state media, aggregators or content farms. Empty for most.',
      replies_to: relatesSo(RELATIONS['replies-to']),
      denies: relatesSo(RELATIONS.denies),
      repeats: relatesSo(RELATIONS.repeats),
      supersedes: relatesSo(RELATIONS.supersedes),
      contradicts: relatesSo(RELATIONS.contradicts),
      added: 'When it entered this record (EDTF).',
      retracted:
        'Whether it was withdrawn. A retracted statement keeps its page and counts for nothing.',
      correction_count: 'Number of corrections; each is a row of the table corrections.',
      version: 'SHA-256 of its words as they stand now. It changes only with a correction.',
      version_on: 'The day on which that version was published.',
      aliases: 'Earlier ids; their addresses lead here.',
    },
  },
} as const;
