import type { AttachedCondition, CountryCode, Figure, Statement } from '../record/model.ts';
import { addresses } from '../catalogue/addresses.ts';
import { countryName } from '../catalogue/countries.ts';
import { facetOf, valueAddress } from '../catalogue/facets/index.ts';
import type { Words } from '../words/words.ts';
import { formatFigure } from './figures.ts';
import type { Phrasing } from './phrasing.ts';
import type { FactContext, StatementKey } from './statement-key.ts';
import { timeOf } from './time.ts';

/**
 * Every key of a statement: either a fact, of which there are lists on the statement's page, in feeds and in
 * embeds, or shown in a part of its own. Whoever adds a key is asked for it here. Facts stand in this order.
 */
export const STATEMENT_KEYS = {
  id: { shownAs: 'address', isSearched: false },
  title: { shownAs: 'title', isSearched: true },
  by: { shownAs: 'speakers', isSearched: true },
  with: { shownAs: 'speakers', isSearched: true },
  for: { shownAs: 'speakers', isSearched: true },
  on: { shownAs: 'date', isSearched: true },
  quotation: { shownAs: 'words', isSearched: true },
  paraphrase: { shownAs: 'words', isSearched: true },
  note: { shownAs: 'note', isSearched: true },
  article: { shownAs: 'sources', isSearched: true },
  also: { shownAs: 'sources', isSearched: true },
  relations: { shownAs: 'relations', isSearched: false },
  aliases: { shownAs: 'former addresses', isSearched: false },
  corrections: { shownAs: 'versions', isSearched: false },

  position: {
    // Pages and embeds show it with the words themselves.
    in: ['feed'],
    isSearched: false,
    label: ({ facets }) => facets.position.label.one,
    valuesOf: ({ position }, { href }, { vocabulary }) =>
      position === undefined
        ? []
        : [
            [
              { text: vocabulary.positions[position], href: href(addresses.position(position)) },
              ` (${vocabulary.positionSentences[position]})`,
            ],
          ],
  },
  kind: {
    in: ['page', 'feed'],
    withoutLinksIn: ['feed'],
    isSearched: false,
    label: ({ facets }) => facets.kind.label.one,
    valuesOf: ({ kind }, { record, href }, { vocabulary }) => [
      [
        {
          text: vocabulary.kinds[kind],
          href: href(valueAddress(facetOf('kind'), kind, record)),
        },
      ],
    ],
  },
  attribution: {
    in: ['page', 'feed', 'embed'],
    withoutLinksIn: ['feed', 'embed'],
    isSearched: false,
    label: ({ facets }) => facets.attribution.label.one,
    valuesOf: ({ attribution }, { record, href }, { vocabulary }) => [
      [
        {
          text: vocabulary.attributions[attribution],
          href: href(valueAddress(facetOf('attribution'), attribution, record)),
        },
      ],
    ],
    goesWithoutSaying: ({ attribution }) => attribution === 'on-record',
  },
  venue: {
    in: ['page', 'feed'],
    isSearched: true,
    label: ({ labels }) => labels.where,
    valuesOf: ({ venue }) => (venue ? [[venue]] : []),
  },
  place: {
    in: ['page', 'feed'],
    isSearched: true,
    label: ({ labels }) => labels.where,
    valuesOf: ({ place }) => (place ? [[place]] : []),
  },
  event: {
    in: ['page', 'feed'],
    isSearched: true,
    label: ({ facets }) => facets.event.label.one,
    valuesOf: ({ event }, { record, href }) =>
      event === undefined
        ? []
        : [[{ text: record.events.get(event)?.name ?? event, href: href(addresses.event(event)) }]],
  },
  about: {
    in: ['page', 'feed'],
    isSearched: true,
    label: ({ statement }) => statement.about,
    valuesOf: ({ about }, context) => about.map((code) => countryPhrasing(code, context)),
  },
  conditions: {
    in: ['page', 'feed'],
    isSearched: true,
    label: ({ facets }) => facets.condition.label.many,
    labelOfOne: ({ facets }) => facets.condition.label.one,
    valuesOf: ({ conditions }, context) =>
      conditions.map((condition) => conditionPhrasing(condition, context)),
  },
  figures: {
    in: ['page', 'feed'],
    isSearched: false,
    label: ({ statement }) => statement.figures,
    labelOfOne: ({ feeds }) => feeds.figure,
    valuesOf: ({ figures }, _, words) => figures.map((figure) => [figureText(figure, words)]),
  },
  added: {
    in: ['page'],
    isSearched: false,
    label: ({ statement }) => statement.added,
    valuesOf: ({ added }, _, words) => [[timeOf(added, words)]],
  },
} as const satisfies { readonly [Key in keyof Required<Statement>]: StatementKey };

function countryPhrasing(code: CountryCode, { record, href }: FactContext): Phrasing {
  const text = countryName(code, record) ?? code;
  const country = record.countries.get(code);
  return [country ? { text, href: href(addresses.country(country.slug)) } : text];
}

/** "Ceasefire: once the guns are silent" */
function conditionPhrasing({ id, as }: AttachedCondition, { record, href }: FactContext): Phrasing {
  const text = record.conditions.get(id)?.label ?? id;
  return [{ text, href: href(addresses.condition(id)) }, ...(as ? [`: ${as}`] : [])];
}

/** "Troops of one country: 2,000 to 5,000 (in the first year)" */
function figureText(figure: Figure, words: Words): string {
  const text = `${words.vocabulary.figures[figure.what]}: ${formatFigure(figure, words)}`;
  return figure.note ? `${text} (${figure.note})` : text;
}
