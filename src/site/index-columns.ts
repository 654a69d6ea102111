import { POSITIONS, STATEMENT_KINDS, type Position } from '../record/vocabulary.ts';
import type { Catalogue } from './catalogue.ts';
import { currentPosition } from './standing.ts';
import { countryName } from './countries.ts';
import { formatInterval, formatShortDate } from './dates.ts';
import type { FacetId } from './facets.ts';
import { ACTOR_KIND_LABELS, PUBLISHER_KIND_LABELS } from './words.ts';

export interface IndexCell {
  readonly position?: Position;
  readonly text?: string;
}

/** A column that an index shows besides the name, the number of statements and the latest. */
export interface IndexColumn {
  readonly label: string;
  readonly read: (value: string, catalogue: Catalogue) => IndexCell;
}

const COLUMNS: Readonly<Partial<Record<FacetId, readonly IndexColumn[]>>> = {
  country: [
    {
      label: 'Position',
      read: (code, catalogue) => {
        const current = currentPosition(catalogue, code);
        return current ? { position: current.position } : { text: 'no statement found' };
      },
    },
    {
      label: 'Since',
      read: (code, catalogue) => {
        const current = currentPosition(catalogue, code);
        return { text: current ? formatShortDate(current.since.on) : '' };
      },
    },
  ],
  actor: [
    {
      label: 'Office',
      read: (id, { record }) => {
        const actor = record.actors.get(id);
        const role = actor?.roles.at(-1);
        return { text: role?.title ?? (actor ? ACTOR_KIND_LABELS[actor.kind] : '') };
      },
    },
  ],
  event: [
    {
      label: 'When',
      read: (id, { record }) => ({ text: formatInterval(record.events.get(id)!.on) }),
    },
    { label: 'Where', read: (id, { record }) => ({ text: record.events.get(id)!.place ?? '' }) },
  ],
  publisher: [
    {
      label: 'Kind',
      read: (id, { record }) => ({ text: PUBLISHER_KIND_LABELS[record.publishers.get(id)!.kind] }),
    },
    {
      label: 'Country',
      read: (id, { record }) => ({
        text: countryName(record.publishers.get(id)!.country, record) ?? '',
      }),
    },
  ],
  condition: [
    {
      label: 'Meaning',
      read: (id, { record }) => ({ text: record.conditions.get(id)!.definition }),
    },
  ],
  position: [{ label: 'Meaning', read: (id) => ({ text: POSITIONS[id as Position] }) }],
  kind: [
    {
      label: 'Meaning',
      read: (id) => ({ text: STATEMENT_KINDS[id as keyof typeof STATEMENT_KINDS] }),
    },
  ],
};

export const indexColumnsOf = (facet: FacetId): readonly IndexColumn[] => COLUMNS[facet] ?? [];
