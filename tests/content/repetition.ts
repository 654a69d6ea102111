import type { Statement } from '../../src/record/model.ts';
import { proseToText } from '../../src/view/prose.ts';

/** What two statements must have in common to be taken for one that was entered twice. */
const NEARLY_THE_SAME = 0.5;

type Told = Pick<Statement, 'id' | 'title' | 'by' | 'on' | 'quotation' | 'paraphrase'>;

/** Two statements that seem to be one, and how alike they are: 1 if they use the same words. */
export interface Repetition {
  readonly ids: readonly [string, string];
  readonly similarity: number;
}

/** The statements by one actor, on days that may be one, that are told in nearly the same words. */
export function findRepetitions(statements: readonly Told[]): Repetition[] {
  return [...Map.groupBy(statements, ({ by }) => by).values()].flatMap((of) =>
    of.flatMap((a, index) =>
      of
        .slice(index + 1)
        .filter((b) => a.on.earliest <= b.on.latest && b.on.earliest <= a.on.latest)
        .map((b) => ({ ids: [a.id, b.id] as const, similarity: similarityOf(a, b) }))
        .filter(({ similarity }) => similarity >= NEARLY_THE_SAME),
    ),
  );
}

/** Share of the words of both that they have in common (Dice's coefficient), whatever their order. */
function similarityOf(a: Told, b: Told): number {
  const [first, second] = [wordsOf(a), wordsOf(b)];
  const shared = [...first].filter((word) => second.has(word)).length;
  return (2 * shared) / (first.size + second.size);
}

/** Words of three letters and more in title, quotation, translation and paraphrase. */
function wordsOf({ title, quotation, paraphrase }: Told): Set<string> {
  const parts = [quotation?.words, quotation?.translation, paraphrase];
  const text = [title, ...parts.map((part) => (part ? proseToText(part) : ''))].join(' ');
  return new Set(text.toLowerCase().match(/\p{L}{3,}|\p{N}+/gu));
}
