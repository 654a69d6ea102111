import type { Position } from '../record/vocabulary.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Facet, IndexCell } from '../catalogue/facets/facet.ts';
import { facetAddress, valueAddress, type FacetId } from '../catalogue/facets/index.ts';
import type { Page } from '../catalogue/paging.ts';
import type { Words } from '../words/words.ts';
import { facetWords, labelOf, meaningOf } from './facet-label.ts';
import { pagerOf, type Pager } from './pager.ts';
import type { Link, Time } from './phrasing.ts';
import { chipOf, type Chip } from './position-chip.ts';
import { shortTimeOf } from './time.ts';

/** One page of the table of all groups of a facet. */
export interface FacetIndex {
  /** "Countries" */
  readonly caption: string;
  /** Heads of the columns: the name, what else there is to tell, the number of statements, the latest. */
  readonly heads: {
    readonly name: string;
    readonly others: readonly string[];
    readonly number: string;
    readonly latest: string;
  };
  readonly rows: readonly FacetRow[];
  readonly pager?: Pager;
}

export interface FacetRow {
  readonly name: Link;
  readonly cells: readonly FacetCell[];
  /** In words where it is none. */
  readonly number: { readonly text: string; readonly isNone: boolean };
  readonly latest?: Time;
}

/** A cell with neither a chip nor a text is blank. */
export interface FacetCell {
  readonly chip?: Chip<Position>;
  readonly text?: string;
  /** What a narrow screen says before it. */
  readonly label?: string;
  readonly isDate?: true;
}

/** @param page - values of the facet */
export function facetIndex(
  facet: Facet<FacetId>,
  page: Page<string>,
  catalogue: Catalogue,
  words: Words,
): FacetIndex {
  const { label, columns = {}, meaning } = facetWords(facet, words);
  const { labels } = words;
  const hasMeaning = facet.meaningOf !== undefined || meaning !== undefined;
  const pager = pagerOf(page, facetAddress(facet), catalogue, words);
  return {
    caption: label.many,
    heads: {
      name: label.one,
      others: [
        ...facet.columns.map(({ id }) => columns[id] ?? id),
        ...(hasMeaning ? [labels.meaning] : []),
      ],
      number: labels.statements,
      latest: labels.latest,
    },
    rows: page.items.map((value) => rowOf(facet, value, catalogue, words)),
    ...(pager && { pager }),
  };
}

function rowOf(facet: Facet<FacetId>, value: string, catalogue: Catalogue, words: Words): FacetRow {
  const { record, byFacet, href } = catalogue;
  const { columns = {} } = facetWords(facet, words);
  const statements = byFacet[facet.id].get(value) ?? [];
  const meaning = meaningOf(facet, value, record, words);
  return {
    name: {
      text: labelOf(facet, value, record, words),
      href: href(valueAddress(facet, value, record)),
    },
    cells: [
      ...facet.columns.map(({ id, isDate, read }): FacetCell => {
        const told = read(value, catalogue);
        const cell = told ? cellOf(told, words) : {};
        const isBlank = !cell.chip && !cell.text;
        if (isBlank) return {};
        return { ...cell, label: columns[id] ?? id, ...(isDate && { isDate }) };
      }),
      ...(meaning === undefined ? [] : [{ text: meaning }]),
    ],
    number: {
      text: statements.length > 0 ? String(statements.length) : words.labels.none,
      isNone: statements.length === 0,
    },
    ...(statements[0] && { latest: shortTimeOf(statements[0].on, words) }),
  };
}

/** Puts what an index tells into words. */
export function cellOf(cell: IndexCell, words: Words): FacetCell {
  const { dates, labels, positions, vocabulary } = words;
  if ('text' in cell) return { text: cell.text };
  if ('position' in cell) return { chip: chipOf(cell.position, words) };
  if ('date' in cell) return { text: dates.short(cell.date) };
  if ('interval' in cell) return { text: dates.interval(cell.interval) };
  if ('actorKind' in cell) return { text: vocabulary.actorKinds[cell.actorKind] };
  if ('publisherKind' in cell) {
    const { publisherKind } = cell;
    return {
      text:
        publisherKind === 'unknown' ? labels.notKnown : vocabulary.publisherKinds[publisherKind],
    };
  }
  return {
    text: cell.noPosition === 'silent' ? vocabulary.noPosition : positions.noneStated,
  };
}
