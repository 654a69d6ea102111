import { listWithAnd } from '../lists.ts';
import { COUNTS_TEXT } from './counts.ts';

/** On whose reports a statement rests. */
export const SOURCES_TEXT = {
  /** "1 origin, 4 reports" */
  size: (origins: number, reports: number) =>
    `${COUNTS_TEXT.origins(origins)}, ${COUNTS_TEXT.reports(reports)}`,
  heading: 'Sources',
  aboutTree: (size: string) =>
    `${size}. From the speaker, by way of those who reported it first, to those who passed it on:`,
  notInRecord: 'cited as the source; its own report is not in the record',
  toldAbove: 'the same report as above',
  /** Below the speaker: how the words reached the public, and on what occasion if that says more. */
  attribution: (attribution: string, venue?: string) =>
    venue !== undefined && venue.toLowerCase() !== attribution.toLowerCase()
      ? `${attribution}, ${venue}`
      : attribution,
  /** After a publisher's name. */
  publisherKind: (label: string) => label.toLowerCase(),
  /** After the date of a report: what is not as one would expect. */
  particulars: ({
    language,
    kind,
  }: {
    readonly language?: string | undefined;
    readonly kind?: string | undefined;
  }) =>
    [
      language === undefined ? '' : `, in ${language}`,
      kind === undefined ? '' : `, ${kind.toLowerCase()}`,
    ].join(''),
  archivedCopy: 'archived copy',
  aboutReport: 'about this report',
  /** Instead of a headline that was not seen. */
  reportBy: (publisher: string) => `Report by ${publisher}`,

  anonymous: 'Rests on a source that the reports do not name.',
  unattributed: 'Reported without a speaker, a document or an occasion that could be checked.',
  restsOnlyOn: (kinds: readonly string[]) => `Rests only on ${listWithAnd(kinds).join('')}.`,
  /** Kinds of sources on which a statement should not rest alone. */
  weak: {
    'state-media': 'state media',
    aggregator: 'sites that pass on what others report',
    'content-farm': 'sites of mass-produced or machine-written pages',
  },
} as const;
