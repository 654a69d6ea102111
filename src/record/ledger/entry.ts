import { z } from 'zod';
import { isStatementIdentifier, type StatementId } from '../ids.ts';
import type { Ledger, LedgerEntry, LedgerVersion } from '../model.ts';
import { CORRECTION_CLASSES, wordsOf } from '../vocabulary.ts';

const version: z.ZodType<LedgerVersion> = z.strictObject({
  on: z.iso.date(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  correction: z
    .strictObject({ on: z.iso.date(), class: z.enum(wordsOf(CORRECTION_CLASSES)) })
    .optional(),
});

export const statementIdSchema = z.string().refine(isStatementIdentifier);
export const entrySchema: z.ZodType<LedgerEntry> = z.union([
  z.array(version).min(1),
  statementIdSchema,
]);

/** The versions published under a statement's id, or else under the first of its earlier ids that has any. */
export function publishedVersions(
  ledger: Ledger,
  {
    id,
    aliases = [],
  }: { readonly id: StatementId; readonly aliases?: readonly StatementId[] | undefined },
): readonly LedgerVersion[] | undefined {
  return [id, ...aliases]
    .map((known) => ledger.get(known))
    .find((entry) => typeof entry === 'object');
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
