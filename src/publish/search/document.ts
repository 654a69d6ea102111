import type { Statement } from '../../record/model.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { countryName } from '../../catalogue/countries.ts';
import { searchedFacts } from '../../view/facts.ts';
import { proseToText } from '../../view/prose.ts';
import type { Words } from '../../words/words.ts';
import type { FIELD_WEIGHTS } from './field-weights.ts';
import { otherNamesIn } from './mentions.ts';
import { plainSpellings } from './spellings.ts';

/** The words by which a statement is found. Those of fields weigh more than those of the content. */
export interface SearchDocument {
  readonly content: string;
  readonly fields: Readonly<Record<keyof typeof FIELD_WEIGHTS, string>>;
}

type Context = Pick<Catalogue, 'record' | 'speakers' | 'sources' | 'href' | 'once'>;

/** Gathers the words of a statement from the record. */
export function searchDocumentOf(
  statement: Statement,
  context: Context,
  words: Words,
): SearchDocument {
  const { record } = context;
  const { title, quotation, paraphrase, about, note, on } = statement;
  const speakers = context.speakers.get(statement.id)!;
  const names = speakers.flatMap(({ actor }) => [actor.name, ...actor.aliases]);
  const prose = [quotation?.words, quotation?.translation, paraphrase].map(
    (text) => text && proseToText(text),
  );
  const countries = [...speakers.map(({ country }) => country), ...about].map((code) =>
    countryName(code, record),
  );
  const places = textsIn([
    ...countries,
    ...placesOf(statement, context),
    ...publishersOf(statement, context),
  ]);
  const content = textsIn([
    ...prose,
    ...speakers.map(({ role }) => role?.title),
    ...places,
    ...plainSpellings(places),
    ...searchedFacts(statement, context, words),
    words.dates.long(on),
    note,
  ]);
  const otherNames = otherNamesIn([title, ...content].join(' '), context);
  return {
    content: textsIn([...content, ...otherNames]).join('. '),
    fields: { title, names: textsIn([...names, ...plainSpellings(names)]).join(', ') },
  };
}

/** What there is, each text once. */
const textsIn = (texts: readonly (string | undefined)[]): string[] => [
  ...new Set(texts.flatMap((text) => (text === undefined || text === '' ? [] : [text]))),
];

function placesOf({ event, place }: Statement, { record }: Context): (string | undefined)[] {
  const at = event === undefined ? undefined : record.events.get(event);
  return [at?.name, at?.place, place];
}

function publishersOf({ id }: Statement, { record, sources }: Context): (string | undefined)[] {
  const { reports, origins } = sources.get(id)!;
  return [...reports.map(({ publisher }) => publisher), ...origins].map(
    (publisher) => record.publishers.get(publisher)?.name,
  );
}
