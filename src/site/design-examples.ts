import { isRetracted } from '../record/derive/positions.ts';
import type { Statement } from '../record/model.ts';
import type { Catalogue } from './catalogue.ts';
import { runsOf, type ListRun } from './list-sections.ts';

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
  ['Quoted in English', (each) => each.quotation !== undefined && !isForeign(each)],
  ['Quoted in another language, with our translation', (each) => !!each.quotation?.translation],
  ['Quoted in another language alone', (each) => isForeign(each) && !each.quotation?.translation],
  ['Translated in the source', (each) => each.quotation?.translated === true],
  ['In our own words', (each) => !each.quotation && each.paraphrase !== undefined],
  ['Of a joint statement', (each) => each.with.length > 3],
  ['From an anonymous source', ({ attribution }) => attribution === 'anonymous'],
  ['With a note', ({ note }) => note !== undefined],
  ['Of a date that is not known exactly', ({ on }) => on.precision !== 'day' || on.approximate],
  ['Corrected', (each) => each.corrections.length > 0 && !isRetracted(each)],
  ['Retracted', isRetracted],
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
