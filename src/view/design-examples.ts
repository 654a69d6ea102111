import { isRetracted } from '../record/derive/positions.ts';
import type { Quotation, Statement } from '../record/model.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { proseToText } from './prose.ts';
import { runsOf, type ListRun } from './list-sections.ts';
import { TEXT } from '../words/en/text.ts';

/** A state in which a statement can be on a page, and a statement of the record that is in it. */
export interface DesignExample {
  readonly state: string;
  /** Absent while the record has none: nothing is made up to fill the place. */
  readonly statement?: Statement;
}

const isForeign = ({ quotation }: Statement): boolean =>
  quotation !== undefined && !/^en\b/.test(quotation.language);

const lengthOf = ({ title, paraphrase }: Statement): number =>
  title.length + (paraphrase ? JSON.stringify(paraphrase).length : 0);

const STATES: readonly [state: string, is: (statement: Statement) => boolean][] = [
  [TEXT.examples.quoted, (each) => each.quotation !== undefined && !isForeign(each)],
  [TEXT.examples.quotedAndTranslated, (each) => !!each.quotation?.translation],
  [TEXT.examples.quotedInOriginal, (each) => isForeign(each) && !each.quotation?.translation],
  [TEXT.examples.translatedInSource, (each) => each.quotation?.translated === true],
  [TEXT.examples.paraphrased, (each) => !each.quotation && each.paraphrase !== undefined],
  [TEXT.examples.joint, (each) => each.with.length > 3],
  [TEXT.examples.anonymous, ({ attribution }) => attribution === 'anonymous'],
  [TEXT.examples.withNote, ({ note }) => note !== undefined],
  [TEXT.examples.vagueDate, ({ on }) => on.precision !== 'day' || on.approximate],
  [TEXT.examples.corrected, (each) => each.corrections.length > 0 && !isRetracted(each)],
  [TEXT.examples.retracted, isRetracted],
];

/** The states of a statement, each with the latest statement that is in it and stands for no other. */
export function designExamples({ statements }: Pick<Catalogue, 'statements'>): DesignExample[] {
  const taken = new Set<Statement>();
  return STATES.map(([state, is]) => {
    const statement = statements.find((each) => is(each) && !taken.has(each));
    if (statement) taken.add(statement);
    return { state, ...(statement && { statement }) };
  });
}

/** Two quotations of them, in Latin letters: every other script costs a file of the typeface. */
export const quotationExamples = (examples: readonly DesignExample[]): Quotation[] =>
  examples
    .flatMap(({ statement }) => statement?.quotation ?? [])
    .filter(({ words }) => !/[\p{sc=Cyrillic}\p{sc=Greek}]/u.test(proseToText(words)))
    .slice(0, 2);

/** The statements with the shortest and the longest words. */
export function extremes({
  statements,
}: Pick<Catalogue, 'statements'>): readonly [shortest: Statement, longest: Statement] | undefined {
  const byLength = statements.toSorted((a, b) => lengthOf(a) - lengthOf(b));
  const [first, last] = [byLength[0], byLength.at(-1)];
  return first && last && first !== last ? [first, last] : undefined;
}

/** The latest meeting at which several statements were made on one day, by those that may be shown. */
export const meetingExample = (
  { statements }: Pick<Catalogue, 'statements'>,
  isFree: (statement: Statement) => boolean,
): ListRun | undefined =>
  runsOf(statements.filter(isFree)).find(({ event }) => event !== undefined);
