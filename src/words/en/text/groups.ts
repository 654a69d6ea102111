import type { Position } from '../../../record/vocabulary.ts';
import { POSITION_LABELS } from '../vocabulary.ts';

/** Statements of one group: those of a country, a speaker, a kind. */
export const GROUPS_TEXT = {
  empty: 'No statement found.',
  /** For search engines and shared links. */
  describeCountry: (country: string, position: Position, day: string, statements: string) =>
    `${country}: ${POSITION_LABELS[position].toLowerCase()} since ${day}. ${statements}, with speakers, dates and sources.`,
  describeSilentCountry: (country: string, statements: string) =>
    `${country}: no statement of a position found. ${statements}, with speakers, dates and sources.`,
  describeActor: (name: string, office: string | undefined, statements: string) =>
    `What ${name}${office ? `, ${office},` : ''} said about the coalition and about sending troops to Ukraine: ${statements}.`,
  describe: (facet: string, group: string, statements: string) =>
    `${facet}: ${group}. ${statements} about the coalition and about sending troops to Ukraine.`,
} as const;
