import { contentsOf } from './guide/contents.ts';
import { FORMATS } from './guide/formats.ts';
import { ABOUT, AFTER_FORMATS, BEFORE_FORMATS, TITLE } from './guide/introduction.ts';
import { formatReference } from './guide/reference.ts';
import { vocabularySection } from './guide/vocabularies.ts';

/** What authors are given to read: path of a file from the root of the project to its text, as Markdown. */
export const formatGuide = (): ReadonlyMap<string, string> =>
  new Map([
    ['docs/authoring.md', formatAuthoring()],
    ['docs/rules.md', formatReference()],
  ]);

/** How to add to the record, and every key and word of the content format. */
function formatAuthoring(): string {
  const body = [
    BEFORE_FORMATS,
    FORMATS,
    AFTER_FORMATS,
    '## Vocabularies',
    vocabularySection(),
  ].join('\n\n');
  return `${[TITLE, ABOUT, contentsOf(body), body].join('\n\n')}\n`;
}
