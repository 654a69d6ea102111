import { fileKindOf } from '../layout.ts';
import type { RecordRule } from '../rule.ts';

export const rule: RecordRule = {
  id: 'known-file',
  stage: 'record',
  summary: 'Put files where the format has a place for them.',
  why: 'A file in the wrong folder, or with the wrong ending, would not be read, and nobody would notice.',
  examples: [
    {
      file: 'article/2001/2001-02-06-example-times.md',
      right: '',
      wrong: '---\n---\n',
      finding:
        '1:1 Unexpected file, expected `articles/<year>/<id>.md`, `actors/<id>.md`, `pages/<id>.md` or one of the YAML files.',
    },
    {
      file: 'publishers.yml',
      right: '',
      wrong: 'example-daily:\n  name: Daily\n',
      finding:
        '1:1 Unexpected file, expected `articles/<year>/<id>.md`, `actors/<id>.md`, `pages/<id>.md` or one of the YAML files. Did you mean `publishers.yaml`?',
    },
  ],
  *check({ files }) {
    for (const file of files) {
      if (fileKindOf(file)) continue;
      const yaml = file.replace(/\.yml$/, '.yaml');
      yield {
        file,
        line: 1,
        column: 1,
        message:
          'Unexpected file, expected `articles/<year>/<id>.md`, `actors/<id>.md`, `pages/<id>.md` or one of the YAML files.',
        ...(fileKindOf(yaml) && { suggestion: yaml }),
      };
    }
  },
};
