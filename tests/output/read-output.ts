import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** A built site: path below the output folder, with `/`, to text; null for a file that holds no text. */
export type Output = ReadonlyMap<string, string | null>;

const TEXT =
  /\.(html|css|js|json|ndjson|csv|bib|xml|svg|txt|webmanifest|xsl)$|(^|\/)_(headers|redirects)$/;

/** Reads every file of an output folder, in the order of their paths. */
export async function readOutput(folder: string): Promise<Output> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((file) => file.split(path.sep).join('/'))
    .sort();
  const texts = await Promise.all(
    files.map((file) => (TEXT.test(file) ? readFile(path.join(folder, file), 'utf8') : null)),
  );
  return new Map(files.map((file, index) => [file, texts[index] ?? null]));
}
