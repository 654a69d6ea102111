import type { Statement } from '../record/model.ts';
import { addresses } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { versionsOf } from '../catalogue/versions.ts';
import type { Words } from '../words/words.ts';
import { earlierWording } from './corrections.ts';
import type { Link, Phrasing } from './phrasing.ts';

/** The versions of a statement, the newest first. */
export interface Versions {
  readonly heading: string;
  readonly rows: readonly VersionRow[];
  /** How corrections are made. */
  readonly policy: Link;
}

export interface VersionRow {
  /** The fragment that citations carry; absent where a newer version has the same words. */
  readonly id?: string;
  readonly hash: string;
  /** ", version 2, 3 March 2025, stands now" */
  readonly about: string;
  readonly isCurrent: boolean;
  /** The correction that led to it. */
  readonly correction?: { readonly label: string; readonly text: string };
  /** The wording that the next correction replaced. */
  readonly was?: Phrasing;
  /** For those who followed a link to this version. */
  readonly told: string;
}

export function statementVersions(
  statement: Statement,
  { record, href }: Pick<Catalogue, 'record' | 'href'>,
  words: Words,
): Versions {
  const { corrections: texts, dates, vocabulary } = words;
  const versions = versionsOf(statement, record);
  const rows = versions.map(({ number, short, on, correction }, index): VersionRow => {
    const isCurrent = index === versions.length - 1;
    // A correction that changed no words leaves the hash as it was: only the newest of equals is the target.
    const isTarget = !versions.slice(index + 1).some((later) => later.short === short);
    const was = versions[index + 1]?.correction?.was;
    return {
      ...(isTarget && { id: `v-${short}` }),
      hash: short,
      about: texts.version(number, dates.day(on)) + (isCurrent ? texts.standsNow : ''),
      isCurrent,
      ...(correction && {
        correction: {
          label: vocabulary.corrections[correction.class],
          text: texts.dated(dates.day(correction.on.earliest), correction.note),
        },
      }),
      ...(was !== undefined && { was: earlierWording(was, words) }),
      told: isCurrent ? texts.followedToCurrent : texts.followedToFormer,
    };
  });
  return {
    heading: texts.versions(versions.length),
    rows: rows.reverse(),
    policy: { text: texts.policy, href: href(addresses.page('corrections')) },
  };
}
