import type { ParsedFile } from '../../src/record/draft.ts';
import { formatMessage } from '../../src/record/format-finding.ts';
import { ACTOR_DEFAULTS, type ActorOptions } from '../../src/record/authors/scaffold-actor.ts';
import {
  ARTICLE_DEFAULTS,
  proposePublishers,
  type ArticleOptions,
} from '../../src/record/authors/scaffold-article.ts';
import { statementSection, type Refusal } from '../../src/record/authors/scaffold.ts';
import { PUBLISHER_KINDS, wordsOf } from '../../src/record/vocabulary.ts';
import { dashed } from './options.ts';

/** A refusal in the manner of a finding, with the option in the place of file and line. */
export const formatRefusal = ({ option, rule, ...finding }: Refusal): string =>
  `${dashed(option)}  error  ${rule}  ${formatMessage(finding)}`;

/** What to do about publishers that are not in the record, with the lines to paste. */
export const formatPublishers = (
  options: ArticleOptions,
  existing: readonly ParsedFile[],
  folder: string,
): string =>
  [
    '',
    `A publisher new to the record goes into ${folder}publishers.yaml. Paste this there and fill it in;`,
    `\`kind\` is one of ${wordsOf(PUBLISHER_KINDS).join(', ')}:`,
    '',
    proposePublishers(options, existing),
  ].join('\n');

/** What was written for a report, and what an editor does next. */
export function formatArticleAdded(options: ArticleOptions, file: string): string {
  const next = options.by
    ? [
        'Next: write two or three neutral sentences below the front matter, then fill in what',
        '`npm run check` names: a title, the data, and a quotation or a paraphrase.',
      ]
    : [
        'Next: write two or three neutral sentences below the front matter, then `npm run check`.',
        'If the article holds a statement, paste this at the end of the file and fill it in:',
        '',
        statementSection().trimEnd(),
      ];
  return [...formatWritten(options, ARTICLE_DEFAULTS, file), '', ...next].join('\n');
}

/** What was written for a speaker, and what an editor does next. */
export const formatActorAdded = (options: ActorOptions, file: string): string =>
  [...formatWritten(options, ACTOR_DEFAULTS, file), '', 'Next: `npm run check`.'].join('\n');

function formatWritten(
  options: object,
  defaults: Readonly<Record<string, string>>,
  file: string,
): string[] {
  const assumed = Object.entries(defaults).filter(([key]) => !(key in options));
  const lines = assumed.map(([key, value]) => `\`${key}: ${value}\``);
  return [
    `Wrote ${file}`,
    'Its name is its address for good: if it does not read well, rename the file now.',
    ...(lines.length > 0 ? [`It says ${lines.join(' and ')}: change that if it is not so.`] : []),
  ];
}
