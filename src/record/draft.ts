import type {
  Actor,
  Article,
  Condition,
  Country,
  LedgerEntry,
  Prose,
  Publisher,
  RecordEvent,
  Site,
  Statement,
  TextPage,
} from './model.ts';
import type {
  ActorId,
  ArticleId,
  ConditionId,
  CountryCode,
  EventId,
  PublisherId,
  StatementId,
} from './ids.ts';
import type { FileKind } from './layout.ts';
import type { Place, Problem } from './problem.ts';

/**
 * Where each value stands: path within the data ('', 'by', 'conditions/0/id') to line and column in the file.
 * A path ending in '#' is that of the key rather than of its value.
 */
export type Positions = Readonly<Record<string, readonly [line: number, column: number]>>;

/** A line that cannot be understood, or contradicts what another says. */
export interface LedgerFault {
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

/** A ledger as it was read. JSON-serialisable. */
export interface ParsedLedger {
  readonly entries: readonly (readonly [id: StatementId, entry: LedgerEntry])[];
  /** The first line of each entry, from 1. */
  readonly lineOf: Readonly<Record<StatementId, number>>;
  readonly faults: readonly LedgerFault[];
}

/**
 * What could be read of one entry, before anything is known to be right. Fields that broke a rule are
 * absent, so that every other rule can still look at the rest and an editor sees all findings at once.
 */
export interface Draft<Entry, Id extends string = string> {
  readonly file: string;
  /** As written, even if it breaks a rule; empty if there is none. Others may refer to it without a second finding. */
  readonly id: Id;
  readonly fields: Readonly<Partial<Entry>>;
  readonly positions: Positions;
}

/** An article; `statements` counts those in its file, as they stand there. */
export type ArticleDraft = Draft<Omit<Article, 'statements' | 'file' | 'id'>, ArticleId>;

export interface StatementDraft extends Draft<Omit<Statement, 'article'>, StatementId> {
  readonly article: ArticleId;
  readonly hasQuotation: boolean;
}

/** Everything read from one file, and everything found wrong with that file alone. JSON-serialisable. */
export interface ParsedFile {
  readonly file: string;
  readonly problems: readonly Problem[];
  /** Its syntax is broken, so that nothing of it could be read. */
  readonly isUnreadable?: boolean;
  readonly site?: Draft<Site>;
  readonly countries?: readonly Draft<Country, CountryCode>[];
  readonly publishers?: readonly Draft<Publisher, PublisherId>[];
  readonly events?: readonly Draft<RecordEvent, EventId>[];
  readonly conditions?: readonly Draft<Condition, ConditionId>[];
  readonly actor?: Draft<Actor, ActorId>;
  readonly article?: ArticleDraft;
  readonly statements?: readonly StatementDraft[];
  readonly page?: Draft<TextPage>;
  readonly ledger?: ParsedLedger;
}

/** All entries of all files, before any reference between them has been checked. */
export interface Drafts {
  readonly files: readonly string[];
  /** What could not be read: references into it are not known to be wrong. */
  readonly unreadable: ReadonlySet<FileKind>;
  readonly site: Draft<Site> | undefined;
  readonly countries: readonly Draft<Country, CountryCode>[];
  readonly publishers: readonly Draft<Publisher, PublisherId>[];
  readonly events: readonly Draft<RecordEvent, EventId>[];
  readonly conditions: readonly Draft<Condition, ConditionId>[];
  readonly actors: readonly Draft<Actor, ActorId>[];
  readonly articles: readonly ArticleDraft[];
  readonly statements: readonly StatementDraft[];
  readonly pages: readonly Draft<TextPage>[];
  /** What has been published; absent if nothing has. */
  readonly ledger: ParsedLedger | undefined;
  /** Files with findings of their own: what was read of them is incomplete. */
  readonly faulty: ReadonlySet<string>;
}

/** Where a value of a draft stands; that of the nearest enclosing value if the path itself has none. */
export function placeOf(draft: Pick<Draft<unknown>, 'file' | 'positions'>, path: string): Place {
  let position = draft.positions[path];
  for (let at = path; !position && at !== ''; position = draft.positions[at]) {
    at = at.includes('/') ? at.slice(0, at.lastIndexOf('/')) : '';
  }
  const [line, column] = position ?? [1, 1];
  return { file: draft.file, line, column };
}

export type { Prose };
