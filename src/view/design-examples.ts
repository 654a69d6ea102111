import { isRetracted } from '../record/derive/positions.ts';
import { isRecordLanguage } from '../record/language.ts';
import type { Quotation, Statement } from '../record/model.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { proseToText } from './prose.ts';
import { runsOf, type ListRun } from './list-sections.ts';
import type { Words } from '../words/words.ts';

/** A state by its name in the words of the interface. */
type State = keyof Words['examples'];

/** A state in which a statement can be on a page, and a statement of the record that is in it. */
export interface DesignExample {
  readonly state: State;
  /** Absent while the record has none: nothing is made up to fill the place. */
  readonly statement?: Statement;
}

const isForeign = ({ quotation }: Statement): boolean =>
  quotation !== undefined && !isRecordLanguage(quotation.language);

const lengthOf = ({ title, paraphrase }: Statement): number =>
  title.length + (paraphrase ? JSON.stringify(paraphrase).length : 0);

const STATES: readonly [state: State, is: (statement: Statement) => boolean][] = [
  ['quoted', (each) => each.quotation !== undefined && !isForeign(each)],
  ['quotedAndTranslated', (each) => !!each.quotation?.translation],
  ['quotedInOriginal', (each) => isForeign(each) && !each.quotation?.translation],
  ['translatedInSource', (each) => each.quotation?.translated === true],
  ['paraphrased', (each) => !each.quotation && each.paraphrase !== undefined],
  ['joint', (each) => each.with.length > 3],
  ['anonymous', ({ attribution }) => attribution === 'anonymous'],
  ['withNote', ({ note }) => note !== undefined],
  ['vagueDate', ({ on }) => on.precision !== 'day' || on.approximate],
  ['corrected', (each) => each.corrections.length > 0 && !isRetracted(each)],
  ['retracted', isRetracted],
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
