import type { Root } from 'mdast';
import type { Ledger } from './ledger/ledger.ts';
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

/** ISO 3166-1 alpha-2 code of a country, or one of the bodies. */
export type CountryCode = string;
export type { Body };

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
  readonly slug: string;
  readonly name: string;
  readonly memberships: readonly Membership[];
  readonly voice: Voice;
  /** The day on which someone last searched for statements of this country. */
  readonly checked?: PartialDate;
}

export interface Publisher {
  readonly id: string;
  readonly name: string;
  readonly kind: PublisherKind;
  readonly country?: CountryCode;
  /** Host name of its site. */
  readonly home?: string;
  readonly note?: string;
}

export interface RecordEvent {
  readonly id: string;
  readonly name: string;
  readonly on: DateInterval;
  readonly place?: string;
  readonly country?: CountryCode;
}

export interface Condition {
  readonly id: string;
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
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly aliases: readonly string[];
  readonly affiliation?: string;
  readonly roles: readonly Role[];
  readonly biography?: Prose;
}

export interface Article {
  readonly id: string;
  /** The source's own; absent if it was not seen. */
  readonly headline?: string;
  readonly publisher: string;
  readonly url: string;
  readonly archive?: string;
  readonly published: PartialDate;
  /** BCP 47. */
  readonly language: string;
  /** Ids of the publishers this article says it got its report from. */
  readonly cites: readonly string[];
  readonly kind: ArticleKind;
  readonly note?: string;
  readonly accessed?: PartialDate;
  readonly added: PartialDate;
  readonly summary?: Prose;
  /** Ids of the statements in this file, in the file's order. */
  readonly statements: readonly string[];
  /** Path of the file below the content folder. */
  readonly file: string;
}

export interface AttachedCondition {
  readonly id: string;
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
  readonly to: string;
}

export interface Statement {
  readonly id: string;
  readonly title: string;
  readonly by: string;
  readonly with: readonly string[];
  readonly on: PartialDate;
  readonly kind: StatementKind;
  readonly position?: Position;
  /** Overrides whom the speaker speaks for. */
  readonly for?: CountryCode | 'none';
  readonly about: readonly CountryCode[];
  readonly conditions: readonly AttachedCondition[];
  readonly figures: readonly Figure[];
  readonly event?: string;
  readonly place?: string;
  readonly venue?: string;
  readonly attribution: Attribution;
  readonly quotation?: Quotation;
  readonly paraphrase?: Prose;
  /** Id of the article whose file holds the statement. */
  readonly article: string;
  readonly also: readonly string[];
  readonly relations: readonly Relation[];
  readonly note?: string;
  readonly added: PartialDate;
  readonly aliases: readonly string[];
  readonly corrections: readonly Correction[];
}

/** A page of prose: about, methodology, corrections policy. */
export interface TextPage {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly body: Prose;
}

/**
 * The whole record, free of findings: every id in it resolves. Maps are keyed by id (countries by
 * code) and sorted by that key; statements are in time order, earliest first.
 */
export interface PublicRecord {
  readonly site: Site;
  readonly countries: ReadonlyMap<CountryCode, Country>;
  readonly publishers: ReadonlyMap<string, Publisher>;
  readonly events: ReadonlyMap<string, RecordEvent>;
  readonly conditions: ReadonlyMap<string, Condition>;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly articles: ReadonlyMap<string, Article>;
  readonly statements: ReadonlyMap<string, Statement>;
  readonly pages: ReadonlyMap<string, TextPage>;
  /** What has been published, by statement id. */
  readonly ledger: Ledger;
}
