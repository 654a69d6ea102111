import { ARTICLES_TEXT } from './text/articles.ts';
import { CHARTS_TEXT } from './text/charts.ts';
import { CITING_TEXT } from './text/citing.ts';
import { CONDITIONS_TEXT } from './text/conditions.ts';
import { COPY_BUTTONS_TEXT } from './text/copy-buttons.ts';
import { COPY_LINKS_TEXT } from './text/copy-links.ts';
import { CORRECTIONS_TEXT } from './text/corrections.ts';
import { COUNTS_TEXT } from './text/counts.ts';
import { DATA_TABLES_TEXT } from './text/data-tables.ts';
import { DATA_TEXT } from './text/data.ts';
import { DATES_TEXT } from './text/dates.ts';
import { DESIGN_TEXT } from './text/design.ts';
import { DIGEST_TEXT } from './text/digest.ts';
import { EXAMPLES_TEXT } from './text/examples.ts';
import { FACETS_TEXT } from './text/facets.ts';
import { FEEDS_TEXT } from './text/feeds.ts';
import { FIGURES_TEXT } from './text/figures.ts';
import { GROUPS_TEXT } from './text/groups.ts';
import { HEADS_TEXT } from './text/heads.ts';
import { HOME_TEXT } from './text/home.ts';
import { LABELS_TEXT } from './text/labels.ts';
import { LISTS_TEXT } from './text/lists.ts';
import { MACHINES_TEXT } from './text/machines.ts';
import { NAVIGATION_TEXT } from './text/navigation.ts';
import { POSITION_PAGES_TEXT } from './text/position-pages.ts';
import { POSITIONS_TEXT } from './text/positions.ts';
import { SEARCH_RESULTS_TEXT } from './text/search-results.ts';
import { SEARCH_TEXT } from './text/search.ts';
import { SHARE_TEXT } from './text/share.ts';
import { SITE_TEXT } from './text/site.ts';
import { SOURCES_TEXT } from './text/sources.ts';
import { STATEMENT_TEXT } from './text/statement.ts';

/**
 * Every text of the interface but the names of the vocabulary's words, which stand in `words.ts`. A text
 * with values is a function; one with a link in its midst takes the link and gives the parts in order.
 */
export const TEXT = {
  articles: ARTICLES_TEXT,
  charts: CHARTS_TEXT,
  citing: CITING_TEXT,
  conditions: CONDITIONS_TEXT,
  copyButtons: COPY_BUTTONS_TEXT,
  copyLinks: COPY_LINKS_TEXT,
  corrections: CORRECTIONS_TEXT,
  counts: COUNTS_TEXT,
  data: DATA_TEXT,
  dataTables: DATA_TABLES_TEXT,
  dates: DATES_TEXT,
  design: DESIGN_TEXT,
  digest: DIGEST_TEXT,
  examples: EXAMPLES_TEXT,
  facets: FACETS_TEXT,
  feeds: FEEDS_TEXT,
  figures: FIGURES_TEXT,
  groups: GROUPS_TEXT,
  heads: HEADS_TEXT,
  home: HOME_TEXT,
  labels: LABELS_TEXT,
  lists: LISTS_TEXT,
  machines: MACHINES_TEXT,
  navigation: NAVIGATION_TEXT,
  positionPages: POSITION_PAGES_TEXT,
  positions: POSITIONS_TEXT,
  search: SEARCH_TEXT,
  searchResults: SEARCH_RESULTS_TEXT,
  share: SHARE_TEXT,
  site: SITE_TEXT,
  sources: SOURCES_TEXT,
  statement: STATEMENT_TEXT,
} as const;
