import type { Element } from 'hast';
import type { Statement } from '../../record/model.ts';
import type { Absolute } from '../../catalogue/absolute.ts';
import { addresses } from '../../catalogue/addresses.ts';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { facetOf, valueAddress, type FacetId } from '../../catalogue/facets.ts';
import { formatFigure } from '../../view/figures.ts';
import type { Words } from '../../words/words.ts';
import { element, joined, link, type Child } from './html.ts';

/** What a statement is, where and on what occasion it was made and what it holds, as a list of lines. */
export function statementFacts(
  { position, kind, attribution, event, venue, place, about, conditions, figures }: Statement,
  { record }: Pick<Catalogue, 'record'>,
  absolute: Absolute,
  words: Words,
): Element {
  const { vocabulary } = words;
  const linked = (id: FacetId, value: string): Element => {
    const facet = facetOf(id);
    return link(absolute(valueAddress(facet, value, record)), facet.labelOf(value, record));
  };
  const countries = about.map((code) => record.countries.get(code)!);
  const lines: (readonly [label: string, ...children: Child[]] | false)[] = [
    position !== undefined && [
      words.facets.position.label.one,
      link(absolute(addresses.position(position)), vocabulary.positions[position]),
      ` (${vocabulary.positionSentences[position]})`,
    ],
    [words.facets.kind.label.one, vocabulary.kinds[kind]],
    [words.statement.howSaid, vocabulary.attributions[attribution]],
    (venue !== undefined || place !== undefined) && [
      words.labels.where,
      [venue, place].filter(Boolean).join(', '),
    ],
    event !== undefined && [words.facets.event.label.one, linked('event', event)],
    about.length > 0 && [
      words.statement.about,
      ...joined(
        countries.map(({ name, slug }) => link(absolute(addresses.country(slug)), name)),
        ', ',
      ),
    ],
    ...conditions.map(
      ({ id, as }) =>
        [words.facets.condition.label.one, linked('condition', id), as && `: ${as}`] as const,
    ),
    ...figures.map(
      (figure) =>
        [
          words.feeds.figure,
          `${vocabulary.figures[figure.what]}: ${formatFigure(figure)}${figure.note ? ` (${figure.note})` : ''}`,
        ] as const,
    ),
  ];
  return element(
    'ul',
    {},
    ...lines
      .filter((line) => line !== false)
      .map(([label, ...children]) => element('li', {}, `${label}: `, ...children)),
  );
}
