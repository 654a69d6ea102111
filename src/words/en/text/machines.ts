import type { Attribution } from '../../../record/vocabulary.ts';
import { ATTRIBUTION_LABELS } from '../vocabulary.ts';
import { withinSentence } from '../within-sentence.ts';

/** What the site tells programs: those that read text, and those that read structured data. */
export const MACHINES_TEXT = {
  summary: (tagline: string, size: string, day: string | undefined, licence: string) =>
    `${tagline}. ${size}${day === undefined ? '' : `, as of ${day}`}. Licence: ${licence}.`,
  about:
    'Every statement names its speaker, the date, the channel by which it became known and the reports that carry it. Its address is permanent, and its words change only together with a dated correction.',
  caveats: 'What not to infer:',
  howToCite: 'How to cite:',
  citeStatement:
    'One statement: by its own page, with the speaker, the date and the version that the page names.',
  citeData: (citation: string) => `The data set: ${citation}`,

  aboutData: 'what each file holds, how to load it, what changed',
  dataPackage: 'Data package',
  aboutDataPackage: 'every file and every column described, with checksums',
  aboutLines: 'the statements, one JSON object a line',

  pages: 'Pages',
  aboutHome: 'positions by country, latest changes',
  aboutTimeline: 'every statement in order of time',
  aboutChanges: 'every change, with the statement it rests on',
  aboutFigures: 'the numbers that speakers gave',
  aboutArticles: 'the published reports',
  aboutCorrections: 'what was corrected, when and why',

  feed: 'Feed',
  aboutFeed: 'all that enters the record, as Atom',
  sitemap: 'Sitemap',
  aboutSitemap: 'every page with the day on which it last changed',

  /** After those who are credited with a statement. */
  attribution: (attribution: Attribution) =>
    ` (${withinSentence(ATTRIBUTION_LABELS[attribution])})`,
  statementsOf: (country: string) => `${country}: statements`,
  /** What was corrected, with the earlier wording. */
  correctedFrom: (note: string, was: string) => `${note} Earlier wording: “${was}”`,
} as const;
