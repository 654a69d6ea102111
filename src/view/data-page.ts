import { addresses } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { licenceAddress, licenceName } from '../catalogue/licence.ts';
import type { Words } from '../words/words.ts';
import { columnsPart, type ColumnsPart } from './data-columns.ts';
import { filesPart, type FilesPart } from './data-files.ts';
import { releasesPart, type ReleasesPart } from './data-releases.ts';
import { frameOf, type Frame } from './frame.ts';
import type { Phrasing } from './phrasing.ts';
import type { PublishedData } from './published-data.ts';

/** The page of the open data: the files, every column, how to load and to cite them, what changed. */
export interface DataPage {
  readonly frame: Frame;
  readonly title: string;
  /** How much there is, in which version, and under which licence. */
  readonly lead: Phrasing;
  readonly files: FilesPart;
  readonly sample: SamplePart;
  readonly caveats: { readonly heading: string; readonly list: readonly string[] };
  readonly loading: LoadingPart;
  readonly columns: ColumnsPart;
  readonly citing: CitingPart;
  readonly releases: ReleasesPart;
}

interface SamplePart {
  readonly heading: string;
  readonly about: string;
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Text that a button copies. */
interface Copied {
  /** Of the element that holds it. */
  readonly id: string;
  readonly label: string;
  /** What the button does, for those who hear it out of its context. */
  readonly copyLabel: string;
}

interface LoadingPart {
  readonly heading: string;
  readonly about: string;
  readonly notes: readonly string[];
  /** On the buttons. */
  readonly copy: string;
  readonly snippets: readonly (Copied & { readonly code: string })[];
}

interface CitingPart {
  readonly heading: string;
  /** On the buttons. */
  readonly copy: string;
  /** The title stands in italics between the other two parts. */
  readonly apa: Copied & Readonly<Record<'before' | 'title' | 'after', string>>;
  readonly bibtex: Copied & { readonly text: string };
}

/** @param published - what is published */
export function dataPage(published: PublishedData, catalogue: Catalogue, words: Words): DataPage {
  const { record, statements } = catalogue;
  const { data, counts, dates } = words;
  const { day, sample } = published;
  const { licence } = record.site;
  const size = counts.statements(statements.length);
  return {
    frame: frameOf(
      { title: data.title, description: data.description(size), address: addresses.data },
      catalogue,
      words,
    ),
    title: data.title,
    lead: data.about(size, published.version, day === undefined ? undefined : dates.day(day), {
      text: licenceName(licence),
      href: licenceAddress(licence),
      rel: 'license noreferrer',
    }),
    files: filesPart(published, catalogue, words),
    sample: {
      heading: data.sample,
      about: data.aboutSample,
      caption: data.sampleOfStatements,
      ...sample,
    },
    caveats: { heading: data.caveats, list: data.caveatList },
    loading: loadingPart(published, words),
    columns: columnsPart(published.tables, words),
    citing: citingPart(published, words),
    releases: releasesPart(published, catalogue, words),
  };
}

const copiedAs = (id: string, label: string, { citing }: Words): Copied => ({
  id,
  label,
  copyLabel: citing.copyThis(label),
});

const loadingPart = ({ csvNotes, snippets }: PublishedData, words: Words): LoadingPart => ({
  heading: words.data.loading,
  about: words.data.aboutLoading,
  notes: csvNotes,
  copy: words.citing.copy,
  snippets: snippets.map(({ id, label, code }) => ({
    ...copiedAs(`load-${id}`, label, words),
    code,
  })),
});

function citingPart({ citation }: PublishedData, words: Words): CitingPart {
  const { bibtex, ...apa } = citation;
  return {
    heading: words.data.citing,
    copy: words.citing.copy,
    apa: { ...copiedAs('cite-apa', words.citing.edition('APA', 7), words), ...apa },
    bibtex: { ...copiedAs('cite-bibtex', 'BibTeX', words), text: bibtex },
  };
}
