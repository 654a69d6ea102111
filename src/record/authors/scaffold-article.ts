import type { ParsedFile } from '../draft.ts';
import { isCertainlyAfter, parsePartialDate } from '../partial-date.ts';
import { show } from '../problem.ts';
import {
  findRefusals,
  formatFrontMatter,
  oneLine,
  refuseWordless,
  statementSection,
  type Refusal,
  type Scaffolded,
} from './scaffold.ts';
import { plainWords } from '../transliterate.ts';

export interface ArticleOptions {
  readonly url: string;
  readonly publisher: string;
  readonly published: string;
  readonly headline?: string;
  readonly language?: string;
  readonly kind?: string;
  readonly cites?: readonly string[];
  /** Ids of the speakers, one for each statement the report holds. */
  readonly by?: readonly string[];
  /** Instead of an id made of the date, the publisher and the headline. */
  readonly id?: string;
}

/** What an article is taken for unless an editor says otherwise. */
export const ARTICLE_DEFAULTS = { language: 'en', kind: 'report' } as const;

/**
 * The file of a published report, ready to be filled in.
 *
 * @param today - the day of the editor who enters it, `YYYY-MM-DD`
 * @param existing - every file of the content folder
 */
export function scaffoldArticle(
  options: ArticleOptions,
  today: string,
  existing: readonly ParsedFile[],
): Scaffolded {
  const { language, kind } = { ...ARTICLE_DEFAULTS, ...options };
  const headline = oneLine(options.headline);
  const { url, publisher, published, cites, by = [] } = options;
  if (headline !== undefined && options.id === undefined && !plainWords(headline, language)[0]) {
    return { refusals: [refuseWordless('headline', headline)] };
  }
  const id = options.id ?? proposeArticleId({ published, publisher, headline, language });
  const fields = { headline, publisher, url, published, language, cites, kind };
  const text = [
    formatFrontMatter({ ...fields, accessed: today, added: today }),
    ...by.map(statementSection),
  ].join('\n');
  const scaffold = { file: `articles/${id.slice(0, 4)}/${id}.md`, text };
  const refusals = [
    ...refuseFuture(published, today),
    ...findRefusals(scaffold, existing)
      .filter(({ rule }) => rule !== 'record-dates')
      .map((refusal) => suggestByAddress(refusal, url, existing)),
  ];
  return refusals.length > 0 ? { refusals } : { scaffold, refusals: [] };
}

/** Words that tell little, left out of an id. */
const SMALL_WORDS = new Set('a an and as at by for from in is its of on or the to with'.split(' '));

/**
 * The id that an article gets unless an editor chooses one.
 *
 * @example "2025-09-04", "reuters", "26 nations pledge troops to Ukraine, says Macron" =>
 *   "2025-09-04-reuters-26-nations-pledge-troops-ukraine-says"
 */
function proposeArticleId(of: {
  published: string;
  publisher: string;
  headline: string | undefined;
  language: string;
}): string {
  const day = parsePartialDate(of.published)?.edtf.replace(/(-XX)+|[~?%]$/g, '') ?? '0000';
  const words = plainWords(of.headline ?? '', of.language);
  const telling = words.filter((word) => !SMALL_WORDS.has(word)).slice(0, 6);
  return [day, ...plainWords(of.publisher), ...telling].join('-');
}

function refuseFuture(published: string, today: string): Refusal[] {
  const [day, now] = [published, today].map(parsePartialDate);
  if (!day || !now || !isCertainlyAfter(day, now)) return [];
  const message = `Unexpected published ${show(published)}, expected a day not after today, ${show(today)}.`;
  return [{ option: 'published', rule: 'record-dates', message }];
}

/** An unknown publisher is most likely the one at whose address the report was found. */
function suggestByAddress(refusal: Refusal, url: string, existing: readonly ParsedFile[]): Refusal {
  if (refusal.rule !== 'known-publisher' || refusal.option !== 'publisher') return refusal;
  const host = hostOf(url);
  const publishers = existing.flatMap((file) => file.publishers ?? []);
  const atHome = publishers.find(
    ({ fields: { home } }) => home && `.${host}`.endsWith(`.${home.replace(/^www\./, '')}`),
  );
  return atHome ? { ...refusal, suggestion: atHome.id } : refusal;
}

/**
 * The lines that make the publishers known that are not, to be pasted into `publishers.yaml` and filled
 * in; empty if there are none.
 */
export function proposePublishers(
  { publisher, cites = [], url }: ArticleOptions,
  existing: readonly ParsedFile[],
): string {
  const known = new Set(existing.flatMap((file) => file.publishers ?? []).map(({ id }) => id));
  const unknown = new Set([publisher, ...cites].filter((id) => !known.has(id)));
  return [...unknown]
    .map((id) => {
      const home = id === publisher ? hostOf(url) : '';
      const proposed = plainWords(id).join('-');
      return `${proposed}:\n  name:\n  kind:\n${home && `  home: ${home}\n`}`;
    })
    .join('');
}

const hostOf = (url: string): string =>
  URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
