import type { ActorId, CountryCode } from '../ids.ts';
import type { Actor, Country, Statement } from '../model.ts';
import { comparePartialDates, compareText } from '../partial-date.ts';
import { RANKS_IN_ORDER, type Attribution, type Position, type Rank } from '../vocabulary.ts';
import { deriveSpeakers } from './speakers.ts';

/** A stretch of time in which a country's position held. */
export interface HeldPosition {
  readonly position: Position;
  /** The statement that began it. */
  readonly since: Statement;
  /** The latest statement that said the same again; `since` itself if there was none. */
  readonly confirmedBy: Statement;
  /** The statement that ended it; absent while it holds. */
  readonly until?: Statement;
}

/** A statement that tells where a country stands, on the word of one of its speakers. */
export interface PositionStatement {
  readonly statement: Statement;
  readonly country: CountryCode;
  readonly position: Position;
  readonly rank: Rank;
  /** Whether it sets the country's line; otherwise it is a differing voice (`voice` in countries.yaml). */
  readonly setsLine: boolean;
}

const MOVES_POSITION: ReadonlySet<Attribution> = new Set<Attribution>([
  'on-record',
  'joint-statement',
  'document',
  'spokesperson',
]);

/** Whether it was withdrawn: it keeps its page and counts for nothing (`docs/design.md`, section 5). */
export const isRetracted = (statement: Pick<Statement, 'corrections'>): boolean =>
  statement.corrections.some((correction) => correction.class === 'retraction');

/**
 * What the statements tell of each country's stand, in the order in which it counts: by the day, on one
 * day the lower rank first, so that the last one on or before a day is the one that holds on it.
 *
 * A joint statement tells of the country of each of its speakers. Anonymous, unattributed and retracted
 * statements, and speakers whose rank never speaks for a country, tell of none (`docs/design.md`, section 5).
 */
export function derivePositionStatements(
  statements: Iterable<Statement>,
  actors: ReadonlyMap<ActorId, Actor>,
  countries: ReadonlyMap<CountryCode, Country>,
): Map<CountryCode, PositionStatement[]> {
  const found: PositionStatement[] = [];
  for (const statement of statements) {
    const { position } = statement;
    if (!position || !MOVES_POSITION.has(statement.attribution) || isRetracted(statement)) continue;
    for (const { country, rank, isAuthoritative } of deriveSpeakers(statement, actors)) {
      if (country === undefined || !isAuthoritative) continue;
      const voice = countries.get(country)?.voice ?? 'both';
      const isPresident = rank === 'head-of-state';
      const setsLine = voice === 'both' || (voice === 'president') === isPresident;
      found.push({ statement, country, position, rank, setsLine });
    }
  }
  found.sort(
    (a, b) =>
      comparePartialDates(a.statement.on, b.statement.on) ||
      RANKS_IN_ORDER.indexOf(b.rank) - RANKS_IN_ORDER.indexOf(a.rank) ||
      compareText(a.statement.id, b.statement.id),
  );
  return Map.groupBy(found, ({ country }) => country);
}

/**
 * The stretches in which a country's position held, earliest first. Of several statements with the same
 * date only the one of the highest rank counts.
 *
 * @param ofCountry - what `derivePositionStatements` gives for one country
 */
export function derivePositionHistory(ofCountry: readonly PositionStatement[]): HeldPosition[] {
  const counting = ofCountry
    .filter(({ setsLine }) => setsLine)
    .filter(({ statement }, index, all) => {
      const next = all[index + 1];
      return !next || comparePartialDates(statement.on, next.statement.on) !== 0;
    });
  const history: HeldPosition[] = [];
  for (const { statement, position } of counting) {
    const last = history.at(-1);
    if (last?.position === position) {
      history[history.length - 1] = { ...last, confirmedBy: statement };
      continue;
    }
    if (last) history[history.length - 1] = { ...last, until: statement };
    history.push({ position, since: statement, confirmedBy: statement });
  }
  return history;
}

/**
 * The position that held on a day.
 *
 * @param day - `YYYY-MM-DD`; a statement counts from the earliest day its date can mean
 * @returns undefined if no statement had been found by then
 */
export function findPositionOn(
  history: readonly HeldPosition[],
  day: string,
): HeldPosition | undefined {
  return history.findLast(({ since }) => since.on.earliest <= day);
}
