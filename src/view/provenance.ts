import { deriveProvenanceTree, type ProvenanceNode } from '../record/derive/provenance-tree.ts';
import type { ArticleId } from '../record/ids.ts';
import { foreignLanguage } from '../record/language.ts';
import type { Article, Statement } from '../record/model.ts';
import { addresses } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Words } from '../words/words.ts';
import { articleTitle, titleLanguage } from './article-title.ts';
import type { Link, Phrasing } from './phrasing.ts';
import { robustLink } from './robust-links.ts';
import { formatSources } from './sources.ts';
import { timeOf } from './time.ts';

/** By what ways a statement came to us: from the speaker to those who passed it on. */
export interface Provenance {
  readonly heading: string;
  readonly about: string;
  readonly speaker: Link;
  /** "Through a spokesperson, interview with The Times" */
  readonly attribution: string;
  readonly branches: readonly ProvenanceBranch[];
}

/** A publisher, and below it those who say they have it from there. */
export interface ProvenanceBranch {
  readonly publisher: Link;
  /** Of the publisher. */
  readonly kind: string;
  /** Where it is only cited. */
  readonly notInRecord?: string;
  readonly reports: readonly BranchReport[];
  readonly citedBy: readonly ProvenanceBranch[];
}

/** A report; one that stands above in full already is only named. */
export type BranchReport = { readonly toldAbove: string } | ToldReport;

interface ToldReport {
  readonly title: Link;
  readonly about: Phrasing;
}

/** What the page of a statement shows of its sources. */
export function provenanceOf(
  statement: Statement,
  catalogue: Pick<Catalogue, 'record' | 'sources' | 'speakers' | 'href'>,
  words: Words,
): Provenance {
  const { sources, speakers, href } = catalogue;
  const of = sources.get(statement.id)!;
  const { actor } = speakers.get(statement.id)![0]!;
  const told = new Set<ArticleId>();
  return {
    heading: words.sources.heading,
    about: words.sources.aboutTree(formatSources(of, words)),
    speaker: { text: actor.name, href: href(addresses.actor(actor.id)) },
    attribution: words.sources.attribution(
      words.vocabulary.attributions[statement.attribution],
      statement.venue,
    ),
    branches: deriveProvenanceTree(of.reports).map((node) =>
      branchOf(node, told, catalogue, words),
    ),
  };
}

/** @param told - ids of the reports that stand above; those that stand here are added */
function branchOf(
  { publisher: id, reports, citedBy }: ProvenanceNode,
  told: Set<ArticleId>,
  catalogue: Pick<Catalogue, 'record' | 'href'>,
  words: Words,
): ProvenanceBranch {
  const { sources, vocabulary } = words;
  const publisher = catalogue.record.publishers.get(id)!;
  const here = reports.map((report): BranchReport => {
    if (told.has(report.id)) return { toldAbove: sources.toldAbove };
    return toldReport(report, catalogue, words);
  });
  for (const report of reports) told.add(report.id);
  return {
    publisher: {
      text: publisher.name,
      href: catalogue.href(addresses.publisher(publisher.id)),
    },
    kind: sources.publisherKind(vocabulary.publisherKinds[publisher.kind]),
    ...(reports.length === 0 && { notInRecord: sources.notInRecord }),
    reports: here,
    citedBy: citedBy.map((below) => branchOf(below, told, catalogue, words)),
  };
}

function toldReport(
  report: Article,
  { record, href }: Pick<Catalogue, 'record' | 'href'>,
  words: Words,
): ToldReport {
  const { sources, labels, vocabulary, languageName } = words;
  const foreign = foreignLanguage(report.language);
  return {
    title: robustLink(report, articleTitle(report, record, words), titleLanguage(report)),
    about: [
      timeOf(report.published, words),
      sources.particulars({
        language: foreign && languageName(foreign),
        kind: report.kind === 'report' ? undefined : vocabulary.articleKinds[report.kind],
      }),
      ...(report.archive === undefined
        ? []
        : [
            labels.separator,
            {
              text: sources.archivedCopy,
              href: report.archive,
              rel: 'external noreferrer',
            },
          ]),
      labels.separator,
      { text: sources.aboutReport, href: href(addresses.article(report.id)) },
    ],
  };
}
