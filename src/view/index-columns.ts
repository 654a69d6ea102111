import { POSITIONS, STATEMENT_KINDS, type Position } from '../record/vocabulary.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { currentPosition } from '../catalogue/standing.ts';
import { countryName } from '../catalogue/countries.ts';
import { formatInterval, formatShortDate } from '../words/en/dates.ts';
import type { FacetId } from '../catalogue/facets.ts';
import { TEXT } from '../words/en/text.ts';
import { ACTOR_KIND_LABELS, NO_POSITION, PUBLISHER_KIND_LABELS } from '../words/en/vocabulary.ts';

export interface IndexCell {
  readonly position?: Position;
  readonly text?: string;
}

/** A column that an index shows besides the name, the number of statements and the latest. */
export interface IndexColumn {
  readonly label: string;
  /** It tells what the value stands for. */
  readonly isMeaning?: true;
  /** It tells a date, which does not break. */
  readonly isDate?: true;
  readonly read: (value: string, catalogue: Catalogue) => IndexCell;
}

const MEANING = { label: TEXT.labels.meaning, isMeaning: true } as const;

const COLUMNS: Readonly<Partial<Record<FacetId, readonly IndexColumn[]>>> = {
  country: [
    {
      label: TEXT.facets.position.label.one,
      read: (code, catalogue) => {
        const current = currentPosition(catalogue, code);
        if (current) return { position: current.position };
        const isHeard = catalogue.byFacet.country.has(code);
        return { text: isHeard ? TEXT.positions.noneStated : NO_POSITION };
      },
    },
    {
      label: TEXT.labels.since,
      isDate: true,
      read: (code, catalogue) => {
        const current = currentPosition(catalogue, code);
        return { text: current ? formatShortDate(current.since.on) : '' };
      },
    },
  ],
  actor: [
    {
      label: TEXT.labels.office,
      read: (id, { record }) => {
        const actor = record.actors.get(id);
        const role = actor?.roles.at(-1);
        return { text: role?.title ?? (actor ? ACTOR_KIND_LABELS[actor.kind] : '') };
      },
    },
  ],
  event: [
    {
      label: TEXT.labels.when,
      read: (id, { record }) => {
        const { on } = record.events.get(id)!;
        const isOneDate = on.start && on.start.edtf === on.end?.edtf;
        return { text: isOneDate ? formatShortDate(on.start) : formatInterval(on) };
      },
    },
    {
      label: TEXT.labels.where,
      read: (id, { record }) => ({ text: record.events.get(id)!.place ?? '' }),
    },
  ],
  publisher: [
    {
      label: TEXT.labels.kind,
      read: (id, { record }) => {
        const { kind } = record.publishers.get(id)!;
        return { text: kind === 'unknown' ? TEXT.labels.notKnown : PUBLISHER_KIND_LABELS[kind] };
      },
    },
    {
      label: TEXT.facets.country.label.one,
      read: (id, { record }) => ({
        text: countryName(record.publishers.get(id)!.country, record) ?? '',
      }),
    },
  ],
  condition: [
    {
      ...MEANING,
      read: (id, { record }) => ({ text: record.conditions.get(id)!.definition }),
    },
  ],
  position: [{ ...MEANING, read: (id) => ({ text: POSITIONS[id as Position] }) }],
  kind: [
    {
      ...MEANING,
      read: (id) => ({ text: STATEMENT_KINDS[id as keyof typeof STATEMENT_KINDS] }),
    },
  ],
};

export const indexColumnsOf = (facet: FacetId): readonly IndexColumn[] => COLUMNS[facet] ?? [];
