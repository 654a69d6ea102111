/* eslint-disable no-control-regex -- control characters are what this rule looks for */
import type { TreeRule } from '../rule.ts';

export const rule: TreeRule = {
  id: 'clean-text',
  stage: 'tree',
  summary: 'Paste text without control characters, invisible characters or broken letters.',
  why: 'They come along from web pages and documents: nobody sees them, but search and comparison stumble over them, and `�` means that letters were lost.',
  examples: [
    {
      file: 'articles/2001/2001-02-05-example-times-roe.md',
      right: '> the ice is thick',
      wrong: '> the ice is\u200B thick',
      finding: '+0:13 Unexpected invisible character U+200B, expected plain text.',
    },
    {
      file: 'articles/2001/2001-02-05-example-times-roe.md',
      right: 'place: Base Camp',
      wrong: 'place: Base Camp \uFFFD',
      finding: '+0:18 Unexpected broken letter U+FFFD, expected plain text.',
    },
  ],
  *check({ lines }) {
    for (const [index, line] of lines.entries()) {
      const match = UNWANTED.exec(line);
      if (!match) continue;
      const code = match[0].codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
      const start = { line: index + 1, column: match.index + 1 };
      yield {
        node: { type: 'text', value: '', position: { start, end: start } },
        message: `Unexpected ${match[0] === '\uFFFD' ? 'broken letter' : 'invisible character'} U+${code}, expected plain text.`,
      };
    }
  },
};

/** Controls but tab, zero-width and direction marks (not the joiners that some scripts need), the byte
 * order mark within text, soft hyphens, and the replacement character. */
const UNWANTED =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF\uFFFD]/u;
