import type { Root } from 'mdast';
import type {
  ActorId,
  ArticleId,
  ConditionId,
  CountryCode,
  CountrySlug,
  EventId,
  PublisherId,
  StatementId,
} from './ids.ts';
import type { DateInterval, PartialDate } from './partial-date.ts';
import type {
  ActorKind,
  ArticleKind,
  Attribution,
  Body,
  CorrectionClass,
  FigureSubject,
  Membership,
  Position,
  PublisherKind,
  Rank,
  RelationType,
  StatementKind,
  Voice,
} from './vocabulary.ts';

export type { Body, CountryCode };

/** A piece of text as its Markdown tree: paragraphs, lists, quotations, emphasis and links, no positions. */
export type Prose = Root;

export interface Site {
  readonly name: string;
  readonly tagline: string;
  /** Origin at which the site is served, without a trailing slash. */
  readonly address: string;
  readonly licence: string;
  readonly repository?: string;
  readonly contact?: string;
}

/** A country, or a body that can speak like one (EU, NATO, UN, COALITION). */
export interface Country {
  readonly code: CountryCode;
  readonly slug: CountrySlug;
  readonly name: string;
  readonly memberships: readonly Membership[];
  readonly voice: Voice;
  /** The day on which someone last searched for statements of this country. */
  readonly checked?: PartialDate;
}

export interface Publisher {
  readonly id: PublisherId;
  readonly name: string;
  readonly kind: PublisherKind;
  readonly country?: CountryCode;
  /** Host name of its site. */
  readonly home?: string;
  readonly note?: string;
}

export interface RecordEvent {
  readonly id: EventId;
  readonly name: string;
  readonly on: DateInterval;
  readonly place?: string;
  readonly country?: CountryCode;
}

export interface Condition {
  readonly id: ConditionId;
  readonly label: string;
  readonly definition: string;
}

export interface Role {
  readonly title: string;
  /** Whom the holder speaks for; absent: for themselves only. */
  readonly for?: CountryCode;
  readonly rank: Rank;
  /** Absent: the first day is not known. */
  readonly from?: PartialDate;
  /** Absent: the last day is not known, or it is still held. */
  readonly to?: PartialDate;
}

export interface Actor {
  readonly id: ActorId;
  readonly name: string;
  readonly kind: ActorKind;
  readonly aliases: readonly string[];
  readonly affiliation?: string;
  readonly roles: readonly Role[];
  readonly biography?: Prose;
}

export interface Article {
  readonly id: ArticleId;
  /** The source's own; absent if it was not seen. */
  readonly headline?: string;
  readonly publisher: PublisherId;
  readonly url: string;
  readonly archive?: string;
  readonly published: PartialDate;
  /** BCP 47. */
  readonly language: string;
  /** Ids of the publishers this article says it got its report from. */
  readonly cites: readonly PublisherId[];
  readonly kind: ArticleKind;
  readonly note?: string;
  readonly accessed?: PartialDate;
  readonly added: PartialDate;
  readonly summary?: Prose;
  /** Ids of the statements in this file, in the file's order. */
  readonly statements: readonly StatementId[];
  /** Path of the file below the content folder. */
  readonly file: string;
}

export interface AttachedCondition {
  readonly id: ConditionId;
  /** The speaker's own wording. */
  readonly as?: string;
}

export interface Figure {
  readonly what: FigureSubject;
  readonly min: number;
  readonly max?: number;
  readonly note?: string;
}

export interface Quotation {
  readonly words: Prose;
  /** BCP 47: the language of the quotation as it stands here. */
  readonly language: string;
  /** The source had already translated it. */
  readonly translated: boolean;
  /** Our translation of it into the record's language. */
  readonly translation?: Prose;
}

export interface Correction {
  readonly on: PartialDate;
  readonly class: CorrectionClass;
  readonly note: string;
  /** The earlier wording. */
  readonly was?: string;
}

export interface Relation {
  readonly type: RelationType;
  readonly to: StatementId;
}

export interface Statement {
  readonly id: StatementId;
  readonly title: string;
  readonly by: ActorId;
  readonly with: readonly ActorId[];
  readonly on: PartialDate;
  readonly kind: StatementKind;
  readonly position?: Position;
  /** Overrides whom the speaker speaks for. */
  readonly for?: CountryCode | 'none';
  readonly about: readonly CountryCode[];
  readonly conditions: readonly AttachedCondition[];
  readonly figures: readonly Figure[];
  readonly event?: EventId;
  readonly place?: string;
  readonly venue?: string;
  readonly attribution: Attribution;
  readonly quotation?: Quotation;
  readonly paraphrase?: Prose;
  /** Id of the article whose file holds the statement. */
  readonly article: ArticleId;
  readonly also: readonly ArticleId[];
  readonly relations: readonly Relation[];
  readonly note?: string;
  readonly added: PartialDate;
  readonly aliases: readonly StatementId[];
  readonly corrections: readonly Correction[];
}

/** A page of prose: about, methodology, corrections policy. */
export interface TextPage {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly body: Prose;
}

/** One published wording of a statement. */
export interface LedgerVersion {
  /** The day on which it was recorded, `YYYY-MM-DD`. */
  readonly on: string;
  /** SHA-256 of its canonical words, hexadecimal. */
  readonly hash: string;
  /** The correction that led to it; absent for the first. */
  readonly correction?: { readonly on: string; readonly class: CorrectionClass };
}

/** A statement's versions, the first one first; or, for an id that was given up, the id that took its place. */
export type LedgerEntry = readonly LedgerVersion[] | StatementId;

/** What has been published: by statement id. */
export type Ledger = ReadonlyMap<StatementId, LedgerEntry>;

/**
 * The whole record, free of findings: every id in it resolves. Maps are keyed by id (countries by
 * code) and sorted by that key; statements are in time order, earliest first.
 */
export interface PublicRecord {
  readonly site: Site;
  readonly countries: ReadonlyMap<CountryCode, Country>;
  readonly publishers: ReadonlyMap<PublisherId, Publisher>;
  readonly events: ReadonlyMap<EventId, RecordEvent>;
  readonly conditions: ReadonlyMap<ConditionId, Condition>;
  readonly actors: ReadonlyMap<ActorId, Actor>;
  readonly articles: ReadonlyMap<ArticleId, Article>;
  readonly statements: ReadonlyMap<StatementId, Statement>;
  readonly pages: ReadonlyMap<string, TextPage>;
  /** What has been published, by statement id. */
  readonly ledger: Ledger;
}
