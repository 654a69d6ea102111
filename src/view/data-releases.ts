import { addresses } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { StatementId } from '../record/ids.ts';
import type { Words } from '../words/words.ts';
import type { Link, Time } from './phrasing.ts';
import type { PublishedData, PublishedRelease } from './published-data.ts';

/** What the latest release changed, and what those before it did. */
export interface ReleasesPart {
  readonly heading: string;
  /** Which release is the latest. */
  readonly latest?: string;
  /** Instead, before the first. */
  readonly none?: string;
  /** How many statements have been entered or corrected since. */
  readonly unreleased?: string;
  /** What the latest release changed. */
  readonly groups: readonly ReleasedGroup[];
  readonly earlier?: EarlierReleases;
  /** Leads to all corrections. */
  readonly corrections: Link;
}

interface ReleasedGroup {
  readonly label: string;
  /** "12 statements" */
  readonly size: string;
  readonly statements: readonly Link[];
  /** "and 2 more" */
  readonly more?: string;
}

interface EarlierReleases {
  readonly caption: string;
  readonly columns: Readonly<Record<'day' | Change, string>>;
  readonly releases: readonly (Readonly<Record<Change, string>> & { readonly day: Time })[];
}

type Change = (typeof CHANGES)[number];
const CHANGES = ['added', 'corrected', 'retracted'] as const;

/** Links to single statements in each group, and rows for earlier releases. */
const MOST_LINKS = 10;
const MOST_RELEASES = 12;

export function releasesPart(
  { releases: [latest, ...earlier], unreleased }: PublishedData,
  catalogue: Catalogue,
  words: Words,
): ReleasesPart {
  const { data, counts, dates } = words;
  return {
    heading: data.changes,
    ...(latest ? { latest: data.latestRelease(dates.day(latest.on)) } : { none: data.noRelease }),
    ...(latest &&
      unreleased > 0 && {
        unreleased: data.unreleased(unreleased, counts.statements(unreleased)),
      }),
    groups: latest
      ? CHANGES.filter((change) => latest[change].length > 0).map((change) =>
          releasedGroup(data[change], latest[change], catalogue, words),
        )
      : [],
    ...(earlier.length > 0 && { earlier: earlierReleases(earlier, words) }),
    corrections: { text: data.allCorrections, href: catalogue.href(addresses.corrections) },
  };
}

const releasedGroup = (
  label: string,
  ids: readonly StatementId[],
  { record, href }: Catalogue,
  { data, counts, number }: Words,
): ReleasedGroup => ({
  label,
  size: counts.statements(ids.length),
  statements: ids.slice(0, MOST_LINKS).map((id) => ({
    text: record.statements.get(id)?.title ?? id,
    href: href(addresses.statement(id)),
  })),
  ...(ids.length > MOST_LINKS && { more: data.more(number(ids.length - MOST_LINKS)) }),
});

const earlierReleases = (
  releases: readonly PublishedRelease[],
  { data, dates, number }: Words,
): EarlierReleases => ({
  caption: data.earlierReleases,
  columns: {
    day: data.day,
    added: data.added,
    corrected: data.corrected,
    retracted: data.retracted,
  },
  releases: releases.slice(0, MOST_RELEASES).map(({ on, added, corrected, retracted }) => ({
    day: { text: dates.day(on), time: on },
    added: number(added.length),
    corrected: number(corrected.length),
    retracted: number(retracted.length),
  })),
});
