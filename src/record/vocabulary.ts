/**
 * The closed lists of words that the content format allows, each with its meaning.
 * Order matters: positions run from the most to the least willing, ranks from highest to lowest.
 */

export const POSITIONS = {
  committed: 'Has pledged forces.',
  willing: 'Ready in principle, on conditions.',
  considering: 'Undecided; does not rule it out.',
  'support-only': 'Helps by air, sea, training or logistics, but sends no troops into Ukraine.',
  'ruled-out': 'Will not send troops.',
  opposed: "Objects to anyone's deployment.",
} as const;
export type Position = keyof typeof POSITIONS;

export const STATEMENT_KINDS = {
  pledge: 'Promises something.',
  offer: 'Offers to do something, on terms.',
  plan: 'Describes what is being prepared.',
  condition: 'Names what must happen first.',
  question: 'Raises a question.',
  refusal: 'Says that the speaker’s own side will not take part.',
  opposition: 'Objects to what others plan.',
  warning: 'Warns of consequences.',
  estimate: 'Gives a number or a likelihood.',
  denial: 'Says that something reported is untrue.',
  call: 'Asks others to act.',
  announcement: 'Makes a decision or an event known.',
  claim: 'States something as a fact.',
} as const;
export type StatementKind = keyof typeof STATEMENT_KINDS;

export const ATTRIBUTIONS = {
  'on-record': 'Said by the named speaker.',
  'joint-statement': 'Issued by several speakers together.',
  document: 'Written in a document of the speaker.',
  spokesperson: 'Said on the speaker’s behalf by a spokesperson.',
  anonymous: 'Said by a source that the report does not name.',
  unattributed: 'Reported without a speaker, a document or an occasion that could be checked.',
} as const;
export type Attribution = keyof typeof ATTRIBUTIONS;

/** Highest first; those from `lawmaker` on never speak for a country. */
export const RANKS = {
  'head-of-state': 'Head of state.',
  'head-of-government': 'Head of government, or the government as a body.',
  minister: 'Minister.',
  'deputy-minister': 'Deputy or junior minister.',
  military: 'Head of the armed forces or of a branch.',
  spokesperson: 'Spokesperson of an office that speaks for the country.',
  envoy: 'Special envoy or ambassador.',
  official: 'Other official.',
  lawmaker: 'Member of a parliament, or the parliament as a body.',
  'party-leader': 'Leader of a party.',
  none: 'Speaks for no office.',
} as const;
export type Rank = keyof typeof RANKS;

export const RANKS_IN_ORDER = Object.keys(RANKS) as Rank[];

const RANKS_THAT_NEVER_SPEAK: ReadonlySet<Rank> = new Set(['lawmaker', 'party-leader', 'none']);

/** Whether someone of this rank can speak for a country (`docs/design.md`, section 4, "Rank"). */
export const canSpeakForCountry = (rank: Rank): boolean => !RANKS_THAT_NEVER_SPEAK.has(rank);

export const PUBLISHER_KINDS = {
  government: 'A government or one of its bodies.',
  parliament: 'A parliament.',
  'international-body': 'An international organisation.',
  wire: 'A news agency.',
  'public-broadcaster': 'A broadcaster under public law.',
  broadcaster: 'A private broadcaster.',
  newspaper: 'A newspaper.',
  magazine: 'A magazine.',
  online: 'A news site without a printed or broadcast edition.',
  'think-tank': 'A research institute.',
  'state-media': 'A medium owned or directed by a state.',
  aggregator: 'A site that mostly passes on what others report.',
  'content-farm': 'A site of mass-produced or machine-written pages.',
  'blog-or-social': 'A blog or an account on a social network.',
  unknown: 'Not known to the editors.',
} as const;
export type PublisherKind = keyof typeof PUBLISHER_KINDS;

export const ARTICLE_KINDS = {
  primary: 'The speaker’s own publication: a transcript, a press release, a video.',
  report: 'A report with work of its own.',
  repost: 'A copy or a summary of what someone else reported.',
} as const;
export type ArticleKind = keyof typeof ARTICLE_KINDS;

export const ACTOR_KINDS = {
  person: 'A person.',
  institution: 'A ministry, an office or another institution.',
  government: 'A government as a body.',
  alliance: 'An alliance of states.',
  group: 'Several speakers named together.',
  media: 'A medium that states something itself.',
  'unnamed-source': 'Someone whom the report does not name.',
} as const;
export type ActorKind = keyof typeof ACTOR_KINDS;

export const FIGURE_SUBJECTS = {
  troops: 'Soldiers of the whole force.',
  countries: 'Countries that take part.',
  'troops-of-one-country': 'Soldiers of one country.',
  'personnel-hq': 'Staff of a headquarters.',
  votes: 'Votes cast.',
  money: 'Money.',
  other: 'Something else; the note says what.',
} as const;
export type FigureSubject = keyof typeof FIGURE_SUBJECTS;

export const CORRECTION_CLASSES = {
  typo: 'A slip of the pen that changed no meaning.',
  clarification: 'True before, clearer now.',
  correction: 'Something was wrong and has been put right.',
  retraction: 'The statement should not have been published.',
} as const;
export type CorrectionClass = keyof typeof CORRECTION_CLASSES;

export const VOICES = {
  both: 'Whoever speaks for the country, by rank and date.',
  government: 'Where president and government may differ, the government’s word sets the line.',
  president: 'Where president and government may differ, the president’s word sets the line.',
} as const;
export type Voice = keyof typeof VOICES;

export const MEMBERSHIPS = {
  EU: 'Member state of the European Union.',
  NATO: 'Member state of NATO.',
} as const;
export type Membership = keyof typeof MEMBERSHIPS;

/** Bodies that a statement can speak for besides countries. */
export const BODIES = {
  EU: 'The European Union.',
  NATO: 'The North Atlantic Treaty Organization.',
  UN: 'The United Nations.',
  COALITION: 'The coalition of the willing as a whole.',
} as const;
export type Body = keyof typeof BODIES;

/** The ways in which one statement can relate to another, as keys of a statement block. */
export const RELATIONS = {
  'replies-to': 'Answers it.',
  denies: 'Says that it is untrue.',
  repeats: 'Says the same again.',
  supersedes: 'Takes its place: the same speaker, or the same office, now says otherwise.',
  contradicts: 'Says something that cannot be true together with it.',
} as const;
export type RelationType = keyof typeof RELATIONS;

/** The keys of a vocabulary, in its order, typed. */
export function wordsOf<Word extends string>(
  vocabulary: Readonly<Record<Word, string>>,
): [Word, ...Word[]] {
  return Object.keys(vocabulary) as [Word, ...Word[]];
}
