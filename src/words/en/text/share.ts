import type { Position } from '../../../record/vocabulary.ts';
import { POSITION_LABELS } from '../vocabulary.ts';
import { withArticleAtStart } from '../with-article.ts';
import { withinSentence } from '../within-sentence.ts';

/** The pictures that stand for a page where a link to it is shown, and the same in words. */
export const SHARE_TEXT = {
  retracted: 'This statement has been retracted.',
  /** @param said - "Jane Roe, 4 September 2025: “Yes.”" */
  withPosition: (said: string, position: Position) =>
    `${said} Position: ${withinSentence(POSITION_LABELS[position])}.`,
  country: (country: string, stand: string, day: string) =>
    `${withArticleAtStart(country)} ${stand}, since ${day}.`,
  /** @param actor - with the office */
  actor: (actor: string) => `${actor}: statements, with dates and sources.`,

  source: (publisher: string) => `Source: ${publisher}`,
  by: (speakers: string) => `By ${speakers}`,
  asOf: (day: string) => `As of ${day}`,
  since: (day: string) => `since ${day}`,
  until: (office: string, day: string) => `${office}, until ${day}`,
  latest: (day: string) => `Latest statement, ${day}`,
  lastSearched: (day: string) => `Last searched ${day}`,
  notSearched: 'Not searched yet',
} as const;
