import type { ParsedFile } from '../draft.ts';
import { fileId } from '../layout.ts';
import { parseProseFile } from './prose-file.ts';
import { text } from './values.ts';

export const TEXT_PAGE_SHAPE = { title: text, description: text };

/** Reads one page of prose, such as the methodology. */
export function parseTextPage(source: string, file: string): ParsedFile {
  const { fields, positions, problems, body } = parseProseFile(
    TEXT_PAGE_SHAPE,
    source,
    file,
    'page',
  );
  const id = fileId(file);
  return {
    file,
    problems,
    page: {
      file,
      id,
      positions,
      fields: { id, ...fields, body: body ?? { type: 'root', children: [] } },
    },
  };
}
