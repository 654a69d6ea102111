import { describe, expect, it } from 'vitest';
import { ACTOR_SHAPE } from '../../record/parse/actor.ts';
import { ARTICLE_SHAPE, STATEMENT_SHAPE } from '../../record/parse/article.ts';
import {
  CONDITION_SHAPE,
  COUNTRY_SHAPE,
  EVENT_SHAPE,
  PUBLISHER_SHAPE,
} from '../../record/parse/lists.ts';
import { EN } from '../../words/en/index.ts';
import { describedTables } from './described-table.ts';
import type { TableName } from './table.ts';
import { tableOf, TABLES } from './tables.ts';

const columnsOf = (name: TableName): string[] => tableOf(name).columns.map((column) => column.name);

/**
 * All that is published. A column that is not here is not published, and one that is here stays: others'
 * programs name it.
 */
const PUBLISHED: Readonly<Record<TableName, string>> = {
  statements:
    'id address title on on_earliest on_latest on_precision on_approximate on_uncertain by speaker role rank with speaks_for kind position sets_line_of about conditions event place venue quotation quote_language translated translation paraphrase note attribution article also report_count origins origin_count rests_only_on replies_to denies repeats supersedes contradicts added retracted correction_count version version_on aliases',
  positions: 'country position from to statement',
  changes:
    'country from_position to_position on on_earliest on_latest statement former_statement held_days',
  countries:
    'code address name is_body memberships voice checked position position_from position_statement statement_count',
  actors: 'id address name kind affiliation biography statement_count',
  articles:
    'id address headline publisher url archive published published_earliest published_latest language kind cites statements summary note accessed added',
  publishers: 'id address name kind country home note article_count',
  events: 'id address name on on_earliest on_latest place country statement_count',
  conditions: 'id address label definition statement_count',
  'statement-conditions': 'statement condition wording',
  figures: 'statement number what min max note',
  corrections: 'statement number on class note was version version_on',
  roles: 'actor number title for rank from to',
  names: 'actor name',
};

describe('the columns', () => {
  it('are those that have been published, in their order', () => {
    expect(Object.fromEntries(TABLES.map(({ name }) => [name, columnsOf(name).join(' ')]))).toEqual(
      PUBLISHED,
    );
  });

  it.each(describedTables(EN))(
    'of $name are each explained',
    ({ name, title, description, columns }) => {
      for (const text of [title, ...[description, ...columns.map((each) => each.description)]]) {
        expect(text, name).toMatch(/\S/);
      }
      expect(columns.filter((column) => !/[.)]$/.test(column.description))).toEqual([]);
      expect(Object.keys(EN.dataTables[name].columns)).toEqual(columns.map((each) => each.name));
    },
  );

  it.each<[TableName, object, Readonly<Record<string, string>>]>([
    ['statements', STATEMENT_SHAPE, { for: 'speaks_for', figures: 'table', corrections: 'table' }],
    ['articles', ARTICLE_SHAPE, {}],
    ['actors', ACTOR_SHAPE, { aliases: 'table', roles: 'table' }],
    ['countries', COUNTRY_SHAPE, { slug: 'address' }],
    ['publishers', PUBLISHER_SHAPE, {}],
    ['events', EVENT_SHAPE, {}],
    ['conditions', CONDITION_SHAPE, {}],
  ])('of %s hold every key that the content format has', (name, shape, elsewhere) => {
    const columns = columnsOf(name);
    const missing = Object.keys(shape)
      .map(
        (key) =>
          elsewhere[key] ?? key.replace(/[A-Z]|-./g, (part) => `_${part.at(-1)!.toLowerCase()}`),
      )
      .filter((column) => column !== 'table' && !columns.includes(column));
    expect(missing).toEqual([]);
  });
});
