import { z } from 'zod';
import type { ParsedFile } from '../draft.ts';
import { fileId } from '../layout.ts';
import { ACTOR_KINDS, RANKS } from '../vocabulary.ts';
import { parseProseFile } from './prose-file.ts';
import { countryCode, listOf, partialDate, text, wordOf } from './values.ts';

const role = z.strictObject({
  title: text,
  for: countryCode.optional(),
  rank: wordOf(RANKS),
  from: partialDate.optional(),
  to: partialDate.optional(),
});

export const ACTOR_SHAPE = {
  name: text,
  kind: wordOf(ACTOR_KINDS),
  aliases: listOf(text),
  affiliation: text.optional(),
  roles: listOf(role),
};

/** Reads one speaker: a person or a body, with roles and, below the front matter, an optional biography. */
export function parseActor(source: string, file: string): ParsedFile {
  const { fields, positions, problems, body } = parseProseFile(ACTOR_SHAPE, source, file, 'actor');
  const id = fileId(file);
  return {
    file,
    problems,
    actor: { file, id, positions, fields: { id, ...fields, ...(body && { biography: body }) } },
  };
}
