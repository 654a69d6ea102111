import type { FileKind } from '../layout.ts';
import { fileKindOf } from '../layout.ts';
import type { RecordRule } from '../rule.ts';

const REQUIRED: readonly (readonly [kind: FileKind, file: string])[] = [
  ['site', 'site.yaml'],
  ['countries', 'countries.yaml'],
  ['publishers', 'publishers.yaml'],
  ['article', 'articles/<year>/<id>.md'],
];

export const rule: RecordRule = {
  id: 'required-file',
  stage: 'record',
  summary:
    'Keep `site.yaml`, `countries.yaml`, `publishers.yaml` and at least one article in the folder.',
  why: 'An empty record is more likely a wrong folder than a decision, and would be published as “nothing was said”.',
  examples: [
    {
      file: 'site.yaml',
      right:
        'name: Example Ledger (synthetic)\ntagline: A record of words that nobody said\naddress: https://ledger.example\nlicence: CC-BY-4.0\n',
      wrong: '',
      finding: '+0:1 Unexpected folder without `site.yaml`, expected this file.',
    },
  ],
  *check({ files }) {
    const kinds = new Set(files.map(fileKindOf));
    for (const [kind, file] of REQUIRED) {
      if (kinds.has(kind)) continue;
      yield {
        file,
        line: 1,
        column: 1,
        message: `Unexpected folder without \`${file}\`, expected this file.`,
      };
    }
  },
};
