import { fileId, fileKindOf } from '../layout.ts';
import { show } from '../problem.ts';
import type { RecordRule } from '../rule.ts';

const PATTERNS = {
  article: [
    /^\d{4}(-\d{2}){0,2}(-[a-z0-9]+)*-[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
    'a date and words in lower case joined by hyphens, such as `2025-04-11-example-news-ministers-meet.md`',
  ],
  actor: [
    /^(?=.*[a-z])[a-z0-9]+(-[a-z0-9]+)*$/,
    'words in lower case joined by hyphens, such as `jane-roe.md`',
  ],
  page: [/^(about|methodology|corrections)$/, '`about.md`, `methodology.md` or `corrections.md`'],
} as const;

export const rule: RecordRule = {
  id: 'file-name',
  stage: 'record',
  summary:
    'Name files by the id that their address will carry, and keep articles in the folder of the year their id begins with.',
  why: 'The name of the file is the id, and the id is a permanent address.',
  examples: [
    {
      file: 'actors/Jim Poe.md',
      right: '',
      wrong: '---\nname: Jim Poe\nkind: person\n---\n',
      finding:
        '1:1 Unexpected file name `Jim Poe.md`, expected words in lower case joined by hyphens, such as `jane-roe.md`.',
    },
    {
      file: 'articles/2001/example-times.md',
      right: '',
      wrong:
        '---\npublisher: example-times\nurl: https://times.example.org/2\npublished: 2001-02-06\nlanguage: en\nkind: report\nadded: 2001-03-01\n---\n',
      finding:
        '1:1 Unexpected file name `example-times.md`, expected a date and words in lower case joined by hyphens, such as `2025-04-11-example-news-ministers-meet.md`.',
    },
    {
      file: 'articles/2002/2001-02-06-example-times.md',
      right: '',
      wrong:
        '---\npublisher: example-times\nurl: https://times.example.org/2\npublished: 2001-02-06\nlanguage: en\nkind: report\nadded: 2001-03-01\n---\n',
      finding: '1:1 Unexpected folder `2002`, expected `articles/2001/`.',
    },
    {
      file: 'pages/imprint.md',
      right: '',
      wrong: '---\ntitle: Imprint\ndescription: Who made this.\n---\n',
      finding:
        '1:1 Unexpected file name `imprint.md`, expected `about.md`, `methodology.md` or `corrections.md`.',
    },
  ],
  *check({ files }) {
    for (const file of files) {
      const kind = fileKindOf(file);
      if (kind !== 'article' && kind !== 'actor' && kind !== 'page') continue;
      const id = fileId(file);
      const place = { file, line: 1, column: 1 };
      const [pattern, expected] = PATTERNS[kind];
      if (!pattern.test(id)) {
        yield {
          ...place,
          message: `Unexpected file name ${show(`${id}.md`)}, expected ${expected}.`,
        };
      } else if (kind === 'article') {
        const folder = file.split('/')[1] ?? '';
        const year = id.slice(0, 4);
        if (folder !== year) {
          yield {
            ...place,
            message: `Unexpected folder ${show(folder)}, expected \`articles/${year}/\`.`,
          };
        }
      }
    }
  },
};
