import { rulesContents, rulesSections } from './rules.ts';

const TITLE = '# Rules';

const ABOUT = `What every finding of \`npm run check\` asks, and why. How to add to the record stands in the [authors’ guide](authoring.md).

A finding reads like a compiler’s: the file, line and column, the rule, what is wrong, what was expected and, where one is near, what was probably meant. Below, each rule has its id as heading, so that \`rules.md#known-actor\` leads to it for good.

All examples are **synthetic**: the people, publishers, places and words in them are made up, nobody said any of it, and none of it is in the record. Each changes one place of a small record that breaks no rule. In the findings LINE and COLUMN stand for the numbers of the place; characters that cannot be seen stand between ‹ and ›.

This file is written by \`npm run guide\` from the code that checks the content. Change it there, in \`src/record/rules/\`.`;

/** The reference, as Markdown: what each rule asks, with the mistakes it finds and how they are mended. */
export const formatReference = (): string =>
  `${[TITLE, ABOUT, rulesContents(), rulesSections()].join('\n\n')}\n`;
