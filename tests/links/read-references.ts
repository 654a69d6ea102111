import type { Output } from '../output/read-output.ts';
import { cssReferences } from './css-references.ts';
import { htmlReferences } from './html-references.ts';
import type { FileReferences } from './references.ts';
import type { Place } from './site-address.ts';
import { textReferences } from './text-references.ts';

/** By file of the output folder. */
export type SiteReferences = ReadonlyMap<string, FileReferences>;

/** Reads ids and references of every file of a built site that can have any. */
export function readReferences(output: Output, { origin }: Place): SiteReferences {
  return new Map(
    [...output].flatMap(([file, text]): [string, FileReferences][] => {
      if (text === null || file.endsWith('.js')) return [];
      if (file.endsWith('.html') || file.endsWith('.svg'))
        return [[file, htmlReferences(text, origin)]];
      const references = file.endsWith('.css')
        ? cssReferences(text)
        : textReferences(file, text, origin);
      return [[file, { ids: [], references }]];
    }),
  );
}
