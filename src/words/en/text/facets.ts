import { ATTRIBUTIONS, POSITIONS, STATEMENT_KINDS } from '../../../record/vocabulary.ts';
import { formatMonth } from '../dates.ts';
import { ATTRIBUTION_LABELS, KIND_LABELS, POSITION_LABELS } from '../vocabulary.ts';
import { LABELS_TEXT } from './labels.ts';

const labelIn =
  (labels: Readonly<Record<string, string>>) =>
  (value: string): string =>
    labels[value] ?? value;

/**
 * The ways to group statements: what one group and all are called, a sentence for their index, and the heads of
 * its columns; `valueName` and `meaning` of a group where the record itself does not tell them.
 */
export const FACETS_TEXT = {
  month: {
    label: { one: 'Month', many: 'Months' },
    about: 'Every statement in order of time.',
    /** @param month - `2025/04`, or `2025/month-unknown` where only the year is known */
    valueName: (month: string) =>
      /\/\d\d$/.test(month)
        ? formatMonth(month.replace('/', '-'))
        : `${month.slice(0, 4)}, month not known`,
  },
  country: {
    label: { one: 'Country', many: 'Countries' },
    about: 'Where each country stands, since when, and on whose words.',
    columns: { position: 'Position', since: LABELS_TEXT.since },
  },
  actor: {
    label: { one: 'Speaker', many: 'Speakers' },
    about: 'The people and bodies whose words are recorded, with their offices.',
    columns: { office: LABELS_TEXT.office },
  },
  position: {
    label: { one: 'Position', many: 'Positions' },
    about: 'What statements say about the position of the speaker’s own country.',
    valueName: labelIn(POSITION_LABELS),
    meaning: labelIn(POSITIONS),
  },
  kind: {
    label: { one: 'Kind', many: 'Kinds of statement' },
    about: 'Pledges, refusals, conditions, warnings: what each statement does.',
    valueName: labelIn(KIND_LABELS),
    meaning: labelIn(STATEMENT_KINDS),
  },
  event: {
    label: { one: 'Event', many: 'Events' },
    about: 'Summits and meetings at which statements were made.',
    columns: { when: LABELS_TEXT.when, where: LABELS_TEXT.where },
  },
  publisher: {
    label: { one: 'Publisher', many: 'Publishers' },
    about: 'Who published the reports, and who is cited in them as the source.',
    columns: { kind: LABELS_TEXT.kind, country: 'Country' },
  },
  condition: {
    label: { one: 'Condition', many: 'Conditions' },
    about: 'What speakers say must be the case before troops are sent.',
  },
  attribution: {
    label: { one: 'How it was said', many: 'How it was said' },
    about: 'On the record, jointly, in a document, through a spokesperson, or by nobody named.',
    valueName: labelIn(ATTRIBUTION_LABELS),
    meaning: labelIn(ATTRIBUTIONS),
  },
} as const;
