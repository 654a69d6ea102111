import type { TreeRule } from '../rule.ts';

export const rule: TreeRule = {
  id: 'quotation-lines',
  stage: 'tree',
  summary: 'Begin every line of a quotation with `>`, and leave an empty line after it.',
  why: 'Markdown takes a line that follows directly as part of the quotation: our words would be put into the speaker’s mouth.',
  examples: [
    {
      file: 'articles/2001/2001-02-05-example-times-roe.md',
      right: '> the ice is thick\n\nThe minister',
      wrong: '> the ice is thick\nThe minister',
      finding:
        '+1:1 Unexpected line within a quotation, expected it to begin with `>`, or an empty line before it.',
    },
  ],
  *check({ sections, lines }) {
    for (const { quotations } of sections) {
      for (const { position } of quotations) {
        if (!position) continue;
        for (let line = position.start.line; line <= position.end.line; line += 1) {
          if (/^\s{0,3}>/.test(lines[line - 1] ?? '')) continue;
          const start = { line, column: 1 };
          yield {
            node: { type: 'text', value: '', position: { start, end: start } },
            message:
              'Unexpected line within a quotation, expected it to begin with `>`, or an empty line before it.',
          };
          break;
        }
      }
    }
  },
};
