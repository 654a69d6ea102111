import type { ActorId, CountryCode, EventId, PublisherId } from '../record/ids.ts';
import { addresses } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { countryName } from '../catalogue/countries.ts';
import type { Words } from '../words/words.ts';
import { articleLine, type ArticleLine } from './article-line.ts';
import type { Phrase, Phrasing } from './phrasing.ts';
import { proseToHtml } from './prose.ts';
import { timeOf } from './time.ts';

/** A fact in words: its name and what it is. */
interface Property {
  readonly label: string;
  readonly text: string;
}

/** What is told of a speaker above the list of statements. */
export interface ActorHead {
  readonly properties: readonly Property[];
  /** Absent for those who never held one. */
  readonly offices?: {
    readonly heading: string;
    readonly entries: readonly { readonly title: string; readonly detail: Phrasing }[];
  };
  /** HTML */
  readonly biography?: string;
}

export function actorHead(id: ActorId, catalogue: Catalogue, words: Words): ActorHead {
  const { record, href, publication } = catalogue;
  const { kind, aliases, affiliation, roles, biography } = record.actors.get(id)!;
  const { heads, labels, vocabulary } = words;
  return {
    properties: [
      ...(kind === 'person' ? [] : [{ label: labels.kind, text: vocabulary.actorKinds[kind] }]),
      ...(aliases.length > 0
        ? [{ label: heads.aliases, text: words.plainList(aliases).join('') }]
        : []),
      ...(affiliation ? [{ label: heads.belongsTo, text: affiliation }] : []),
    ],
    ...(roles.length > 0 && {
      offices: {
        heading: heads.offices,
        entries: roles.map(({ title, for: code, rank, from, to }) => {
          const country = code === undefined ? undefined : record.countries.get(code);
          const link = country && {
            text: country.name,
            href: href(addresses.country(country.slug)),
          };
          return {
            title,
            detail: heads.office<Phrase>(
              rank,
              link,
              from && timeOf(from, words),
              to && timeOf(to, words),
            ),
          };
        }),
      },
    }),
    ...(biography && { biography: proseToHtml(biography, publication.base) }),
  };
}

/** When and where an event was. */
export function eventHead(
  id: EventId,
  { record, href }: Pick<Catalogue, 'record' | 'href'>,
  words: Words,
): Phrasing {
  const { on, place, country } = record.events.get(id)!;
  const where = countryPhrase(country, { record, href });
  const isNamed = where !== undefined && place !== countryName(country, record);
  return words.plainList<Phrase>([
    words.dates.interval(on),
    ...(place ? [place] : []),
    ...(isNamed ? [where] : []),
  ]);
}

/** What is told of a publisher above the list of statements. */
export interface PublisherHead {
  /** Its kind, its country, its own site. */
  readonly about: Phrasing;
  readonly note?: string;
  /** Absent for a publisher that is only cited. */
  readonly reports?: {
    readonly heading: string;
    readonly lines: readonly ArticleLine[];
    /** Where not all are shown. */
    readonly more?: Phrasing;
  };
}

/** A publisher may have many reports: the list of all articles has the rest. */
const REPORTS_SHOWN = 20;

export function publisherHead(id: PublisherId, catalogue: Catalogue, words: Words): PublisherHead {
  const { record, articlesOf, href } = catalogue;
  const { kind, country, home, note } = record.publishers.get(id)!;
  const { heads, counts, vocabulary } = words;
  const articles = articlesOf.get(id) ?? [];
  const where = countryPhrase(country, catalogue);
  return {
    about: words.plainList<Phrase>([
      vocabulary.publisherKinds[kind],
      ...(where ? [where] : []),
      ...(home ? [{ text: home, href: `https://${home}/`, rel: 'external noreferrer' }] : []),
    ]),
    ...(note && { note }),
    ...(articles.length > 0 && {
      reports: {
        heading: heads.reports,
        lines: articles
          .slice(0, REPORTS_SHOWN)
          .map((article) => articleLine(article, catalogue, words, false)),
        ...(articles.length > REPORTS_SHOWN && {
          more: heads.latestReports(REPORTS_SHOWN, counts.reports(articles.length), {
            text: heads.allReports,
            href: href(addresses.articles),
          }),
        }),
      },
    }),
  };
}

/** The name of a country, with a link if the record has a page of it. */
function countryPhrase(
  code: CountryCode | undefined,
  { record, href }: Pick<Catalogue, 'record' | 'href'>,
): Phrase | undefined {
  const name = countryName(code, record);
  const known = code === undefined ? undefined : record.countries.get(code);
  return name !== undefined && known
    ? { text: name, href: href(addresses.country(known.slug)) }
    : name;
}
