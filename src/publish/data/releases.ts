import { findUnrecorded } from '../../record/ledger/unrecorded.ts';
import type { StatementId } from '../../record/ids.ts';
import type { PublicRecord } from '../../record/model.ts';
import { compareText } from '../../record/partial-date.ts';

/** A day on which statements were published, corrected or retracted. */
export interface Release {
  /** `YYYY-MM-DD` */
  readonly on: string;
  /** Ids of the statements published for the first time. */
  readonly added: readonly StatementId[];
  readonly corrected: readonly StatementId[];
  readonly retracted: readonly StatementId[];
}

/** The releases that the ledger knows of, the latest first. Ids that were given up are not counted again. */
export function releasesOf({ ledger }: Pick<PublicRecord, 'ledger'>): Release[] {
  const found = [...ledger]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([id, entry]) =>
      typeof entry === 'string'
        ? []
        : entry.map(({ on, correction }) => ({ id, on, change: correction?.class })),
    );
  return [...Map.groupBy(found, ({ on }) => on)]
    .map(([on, of]) => {
      const idsOf = (
        isWanted: (change: (typeof of)[number]['change']) => boolean,
      ): StatementId[] => [
        ...new Set(of.filter(({ change }) => isWanted(change)).map(({ id }) => id)),
      ];
      return {
        on,
        added: idsOf((change) => change === undefined),
        corrected: idsOf((change) => change !== undefined && change !== 'retraction'),
        retracted: idsOf((change) => change === 'retraction'),
      };
    })
    .sort((a, b) => compareText(b.on, a.on));
}

/**
 * The version of the data: the day of the latest release as a calendar version, which is a semantic
 * version too. Undefined before the first release.
 *
 * @returns with `+unreleased` if the record holds what the ledger does not know yet
 * @example dataVersion(record) // => '2026.11.2'
 */
export function dataVersion(
  record: Pick<PublicRecord, 'ledger' | 'statements'>,
): string | undefined {
  const [latest] = releasesOf(record);
  if (!latest) return undefined;
  const version = latest.on.split('-').map(Number).join('.');
  return unreleasedOf(record).length > 0 ? `${version}+unreleased` : version;
}

/** Ids of the statements that were entered or corrected since the latest release. */
export const unreleasedOf = (record: Pick<PublicRecord, 'ledger' | 'statements'>): string[] =>
  findUnrecorded(record);
