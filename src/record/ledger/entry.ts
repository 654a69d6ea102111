import { z } from 'zod';
import { statementIdentifier } from '../parse/values.ts';
import { CORRECTION_CLASSES, wordsOf } from '../vocabulary.ts';

/** One published wording of a statement. */
const version = z.strictObject({
  /** The day on which it was recorded. */
  on: z.iso.date(),
  /** SHA-256 of its canonical words, hexadecimal. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  /** The correction that led to it; absent for the first. */
  correction: z
    .strictObject({ on: z.iso.date(), class: z.enum(wordsOf(CORRECTION_CLASSES)) })
    .optional(),
});

export const entrySchema = z.union([z.array(version).min(1), statementIdentifier]);

export type LedgerVersion = z.infer<typeof version>;

/** A statement's versions, the first one first; or, for an id that was given up, the id that took its place. */
export type LedgerEntry = z.infer<typeof entrySchema>;

/** What has been published: by statement id. */
export type Ledger = ReadonlyMap<string, LedgerEntry>;

/** The versions published under a statement's id, or else under the first of its earlier ids that has any. */
export function publishedVersions(
  ledger: Ledger,
  { id, aliases = [] }: { readonly id: string; readonly aliases?: readonly string[] | undefined },
): readonly LedgerVersion[] | undefined {
  return [id, ...aliases].map((known) => ledger.get(known)).find((entry) => Array.isArray(entry));
}

/** Whether `later` begins with the versions of `earlier`, on whatever day each was recorded. */
export const continuesVersions = (
  later: readonly LedgerVersion[],
  earlier: readonly LedgerVersion[],
): boolean =>
  later.length >= earlier.length &&
  earlier.every(({ hash, correction }, index) => {
    const same = later[index]!;
    return (
      same.hash === hash &&
      same.correction?.on === correction?.on &&
      same.correction?.class === correction?.class
    );
  });
