import { toString as textOf } from 'mdast-util-to-string';
import { FORMATS } from './guide/formats.ts';
import { ABOUT, AFTER_FORMATS, BEFORE_FORMATS, TITLE } from './guide/introduction.ts';
import { linkTo } from './guide/markdown.ts';
import { rulesSections } from './guide/rules.ts';
import { vocabularySection } from './guide/vocabularies.ts';
import { parseMarkdown } from '../parse/markdown.ts';

const RULES_ABOUT = `## Rules

A finding reads like a compiler’s: the file, line and column, the rule, what is wrong, what was expected and, where one is near, what was probably meant. Below, each rule has its id as heading. The examples change one place of a small synthetic record that breaks no rule; characters that cannot be seen stand between ‹ and ›.`;

/**
 * The authors' guide, as Markdown: how to add to the record, then every key, word and rule of the content
 * format. A rule's heading is its id, so that \`#known-actor\` leads to it.
 */
export function formatGuide(): string {
  const body = [
    BEFORE_FORMATS,
    FORMATS,
    AFTER_FORMATS,
    '## Vocabularies',
    vocabularySection(),
    RULES_ABOUT,
    rulesSections(),
  ].join('\n\n');
  return `${[TITLE, ABOUT, contentsOf(body), body].join('\n\n')}\n`;
}

/** A list of links to the level-2 headings. */
function contentsOf(body: string): string {
  const headings = parseMarkdown(body).children.filter(
    (node) => node.type === 'heading' && node.depth === 2,
  );
  return headings.map((heading) => `- ${linkTo(textOf(heading))}`).join('\n');
}
