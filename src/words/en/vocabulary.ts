import { LOCALE } from './locale.ts';
import type {
  ActorKind,
  ArticleKind,
  Attribution,
  CorrectionClass,
  FigureSubject,
  Position,
  PublisherKind,
  Rank,
  RelationType,
  StatementKind,
} from '../../record/vocabulary.ts';

/** How the words of the vocabularies read on the page. */

export const POSITION_LABELS: Readonly<Record<Position, string>> = {
  committed: 'Committed',
  willing: 'Willing',
  considering: 'Considering',
  'support-only': 'Support only',
  'ruled-out': 'Ruled out',
  opposed: 'Opposed',
};

/** A position as the predicate of a sentence that begins with the country. */
export const POSITION_SENTENCES: Readonly<Record<Position, string>> = {
  committed: 'has pledged forces',
  willing: 'is ready in principle, on conditions',
  considering: 'is undecided and does not rule it out',
  'support-only': 'would help without sending troops into Ukraine',
  'ruled-out': 'has ruled out sending troops',
  opposed: 'objects to anyone’s deployment',
};

/** For cells with no room for the label. */
export const POSITION_ABBREVIATIONS: Readonly<Record<Position, string>> = {
  committed: 'Com',
  willing: 'Will',
  considering: 'Cons',
  'support-only': 'Supp',
  'ruled-out': 'Out',
  opposed: 'Opp',
};

/** Instead of a position. */
export const NO_POSITION = 'no statement found';

export const KIND_LABELS: Readonly<Record<StatementKind, string>> = {
  pledge: 'Pledge',
  offer: 'Offer',
  plan: 'Plan',
  condition: 'Condition',
  question: 'Question',
  refusal: 'Refusal',
  opposition: 'Opposition',
  warning: 'Warning',
  estimate: 'Estimate',
  denial: 'Denial',
  call: 'Call',
  announcement: 'Announcement',
  claim: 'Claim',
};

export const ATTRIBUTION_LABELS: Readonly<Record<Attribution, string>> = {
  'on-record': 'On the record',
  'joint-statement': 'Joint statement',
  document: 'Document',
  spokesperson: 'Through a spokesperson',
  anonymous: 'Anonymous source',
  unattributed: 'Unattributed',
};

export const RANK_LABELS: Readonly<Record<Rank, string>> = {
  'head-of-state': 'Head of state',
  'head-of-government': 'Head of government',
  minister: 'Minister',
  'deputy-minister': 'Deputy minister',
  military: 'Military',
  spokesperson: 'Spokesperson',
  envoy: 'Envoy',
  official: 'Official',
  lawmaker: 'Lawmaker',
  'party-leader': 'Party leader',
  none: 'No office',
};

export const PUBLISHER_KIND_LABELS: Readonly<Record<PublisherKind, string>> = {
  government: 'Government',
  parliament: 'Parliament',
  'international-body': 'International body',
  wire: 'News agency',
  'public-broadcaster': 'Public broadcaster',
  broadcaster: 'Broadcaster',
  newspaper: 'Newspaper',
  magazine: 'Magazine',
  online: 'News site',
  'think-tank': 'Think tank',
  'state-media': 'State media',
  aggregator: 'Aggregator',
  'content-farm': 'Content farm',
  'blog-or-social': 'Blog or social network',
  unknown: 'Kind of publisher not known',
};

export const ARTICLE_KIND_LABELS: Readonly<Record<ArticleKind, string>> = {
  primary: 'Primary document',
  report: 'Report',
  repost: 'Repost',
};

export const ACTOR_KIND_LABELS: Readonly<Record<ActorKind, string>> = {
  person: 'Person',
  institution: 'Institution',
  government: 'Government',
  alliance: 'Alliance',
  group: 'Group of speakers',
  media: 'News medium',
  'unnamed-source': 'Unnamed source',
};

export const FIGURE_LABELS: Readonly<Record<FigureSubject, string>> = {
  troops: 'Troops of the whole force',
  countries: 'Countries taking part',
  'troops-of-one-country': 'Troops of one country',
  'personnel-hq': 'Staff of the headquarters',
  votes: 'Votes',
  money: 'Money',
  other: 'Other',
};

export const CORRECTION_LABELS: Readonly<Record<CorrectionClass, string>> = {
  typo: 'Typo',
  clarification: 'Clarification',
  correction: 'Correction',
  retraction: 'Retraction',
};

/** A relation as read from the statement that states it, and from the one that it points to. */
export const RELATION_LABELS: Readonly<Record<RelationType, { to: string; from: string }>> = {
  'replies-to': { to: 'Replies to', from: 'Answered by' },
  denies: { to: 'Denies', from: 'Denied by' },
  repeats: { to: 'Repeats', from: 'Repeated by' },
  supersedes: { to: 'Supersedes', from: 'Superseded by' },
  contradicts: { to: 'Contradicts', from: 'Contradicted by' },
};

/** Forms of a word by the number beside it: by the categories of the language, of which English has two. */
export type Forms = Partial<Readonly<Record<Intl.LDMLPluralRule, string>>> & {
  readonly other: string;
};

const PLURALS = new Intl.PluralRules(LOCALE);

/** The form that goes with a number. */
export const formFor = (number: number, forms: Forms): string =>
  forms[PLURALS.select(number)] ?? forms.other;

/** "1 statement", "1,234 statements" */
export const count = (number: number, forms: Forms): string =>
  `${formatNumber(number)} ${formFor(number, forms)}`;

const NUMBERS = new Intl.NumberFormat(LOCALE);

/** "1,234" */
export const formatNumber = (number: number): string => NUMBERS.format(number);

const LANGUAGES = new Intl.DisplayNames(LOCALE, { type: 'language' });
const languages = new Map<string, string>();

/** Name of a language: "Ukrainian". */
export function languageName(tag: string): string {
  // To look one up takes long.
  const name = languages.get(tag) ?? LANGUAGES.of(tag) ?? tag;
  languages.set(tag, name);
  return name;
}
