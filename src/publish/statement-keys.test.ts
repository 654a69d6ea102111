import { describe, expect, it } from 'vitest';
import { catalogueOfWhole } from '../catalogue/testing.ts';
import type { Statement } from '../record/model.ts';
import { OTHER, WHOLE } from '../record/testing.ts';
import { embedPage } from '../view/embed-page.ts';
import { STATEMENT_KEYS } from '../view/statement-facts.ts';
import type { FactPlace, StatementKey } from '../view/statement-key.ts';
import { statementPage } from '../view/statement-page.ts';
import { EN } from '../words/en/index.ts';
import { htmlOf } from './feeds/html.ts';
import { statementContent } from './feeds/statement-content.ts';
import { searchDocumentOf } from './search/document.ts';

type Key = keyof Statement;

const KEYS = Object.keys(OTHER) as Key[];
const ENTRIES: Readonly<Record<Key, StatementKey>> = STATEMENT_KEYS;

/** What is made of the statement that leaves nothing out, with another value for one key. */
function madeWith(key?: Key) {
  const given = key === undefined ? {} : { [key]: OTHER[key] };
  const catalogue = catalogueOfWhole(given);
  const statement = { ...WHOLE, ...given };
  const { id } = statement;
  return {
    page: JSON.stringify(statementPage(id, catalogue, EN)),
    feed: htmlOf(
      statementContent(catalogue.record.statements.get(id)!, catalogue, catalogue.absolute, EN),
    ),
    embed: JSON.stringify(embedPage(id, catalogue, EN)),
    search: JSON.stringify(searchDocumentOf(statement, catalogue, EN)),
  };
}

const whole = madeWith();

/** These are told of an entry in a feed as a whole, or by the address at which a page is asked for. */
const isBeside = (key: Key, place: FactPlace): boolean =>
  key === 'aliases' || (place === 'feed' && (key === 'title' || key === 'relations'));

/** Whether the key shows in feeds, by what the table of keys says of it. */
function isInFeeds(key: Key): boolean {
  const entry = ENTRIES[key];
  return 'in' in entry ? entry.in.includes('feed') : !isBeside(key, 'feed');
}

/** Whether it is one of the facts that an embed lists. */
function isInEmbeds(key: Key): boolean {
  const entry = ENTRIES[key];
  return 'in' in entry && entry.in.includes('embed');
}

describe('another value for a key of a statement', () => {
  it.each(KEYS)('shows on its page, or with the words: %s', (key) => {
    expect(madeWith(key).page === whole.page).toBe(isBeside(key, 'page'));
  });

  it.each(KEYS)('shows in feeds where it is said to: %s', (key) => {
    expect(madeWith(key).feed === whole.feed).toBe(!isInFeeds(key));
  });

  it.each(KEYS.filter(isInEmbeds))('shows in embeds where it is said to: %s', (key) => {
    expect(madeWith(key).embed).not.toBe(whole.embed);
  });

  it.each(KEYS)('is found by a search where it is said to be: %s', (key) => {
    expect(madeWith(key).search === whole.search).toBe(!ENTRIES[key].isSearched);
  });
});
