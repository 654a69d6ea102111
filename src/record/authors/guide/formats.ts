import { EXAMPLE_CONTENT } from '../example-content.ts';
import { ACTOR_SHAPE } from '../../parse/actor.ts';
import { ARTICLE_SHAPE, STATEMENT_SHAPE } from '../../parse/article.ts';
import {
  CONDITION_SHAPE,
  COUNTRY_SHAPE,
  EVENT_SHAPE,
  PUBLISHER_SHAPE,
  SITE_SHAPE,
} from '../../parse/lists.ts';
import { TEXT_PAGE_SHAPE } from '../../parse/text-page.ts';
import { RELATIONS } from '../../vocabulary.ts';
import { keyTable, type Meanings } from './keys.ts';
import { fenced, linkToRule } from './markdown.ts';

const example = (file: string): string =>
  fenced(EXAMPLE_CONTENT[file] ?? '', file.endsWith('.yaml') ? 'yaml' : 'md');

const sectionOf = (file: string): string => /^## .*/ms.exec(EXAMPLE_CONTENT[file] ?? '')?.[0] ?? '';

const ARTICLE: Meanings<typeof ARTICLE_SHAPE> = {
  headline: 'The source’s own, in its language. Leave it out if you have not seen it.',
  publisher: 'Who published it: an id in `publishers.yaml`.',
  url: 'Where it was published.',
  archive: 'A copy in a web archive.',
  published: 'When it was published.',
  language: 'In which language: `en`, `uk`, `pt-BR`.',
  cites:
    'Publishers from which the article says it has its news. Ten reports that cite one agency are one origin.',
  kind: 'How near it is to the speaker.',
  note: 'What a careful reader must know about the article.',
  accessed: 'The day on which you read it.',
  added: 'The day on which it entered this record. Feeds are ordered by it.',
};

const STATEMENT: Meanings<typeof STATEMENT_SHAPE> = {
  id: 'Its permanent address.',
  by: 'The speaker: an id in `actors/`.',
  with: 'The other speakers of a joint declaration.',
  on: 'When it was said, which may be before it was reported.',
  kind: 'What the speaker does with these words.',
  position: 'Where the speaker’s own country stands, if the statement tells.',
  for: 'Whom the speaker speaks for, if not for whom their role that day says; `none` for themselves.',
  about: 'The countries that the statement concerns.',
  conditions:
    'What must come first: ids, or keys where the speaker’s own wording is given, as `{id: …, as: …}`.',
  figures: 'Numbers in the statement.',
  event: 'The meeting at which it was said: an id in `events.yaml`.',
  place: 'The city.',
  venue: 'The occasion: “interview with Le Figaro”.',
  attribution: 'How the words reached the public.',
  quoteLanguage: 'Language of the quotation as it stands here, if it is not the article’s.',
  translated: 'Whether the source had already translated the quotation.',
  also: 'Other articles that report the same statement.',
  ...RELATIONS,
  note: 'What a careful reader must know: that dates conflict, that reports differ.',
  added: 'The day on which it entered this record; the article’s if absent.',
  aliases: 'Earlier ids. Their addresses lead here.',
  corrections: 'What was changed after publication.',
};

const ACTOR: Meanings<typeof ACTOR_SHAPE> = {
  name: 'As the record spells it.',
  kind: 'A person, a body or a source.',
  aliases: 'Other spellings and names, under which readers may search.',
  affiliation: 'To what an unnamed source, a medium or a group belongs.',
  roles: 'What they were, and when.',
};

const ROLE: Readonly<Record<string, string>> = {
  title: 'The office: “Minister for Ice of Antarctica”.',
  for: 'Whom the holder speaks for. Leave it out for those who speak for themselves.',
  rank: 'How high the office is.',
  from: 'First day. Leave it out if it is not known.',
  to: 'Last day. Leave it out if it is not known, or if they still hold the role.',
};

const FIGURE: Readonly<Record<string, string>> = {
  what: 'What is counted.',
  min: 'The number, or the smaller of two.',
  max: 'The larger of two.',
  note: 'What a reader needs to understand the number.',
};

const CONDITION_OF_STATEMENT: Readonly<Record<string, string>> = {
  id: 'An id in `conditions.yaml`.',
  as: 'The speaker’s own wording.',
};

const CORRECTION: Readonly<Record<string, string>> = {
  on: 'The day of the correction.',
  class: 'How grave it is.',
  note: 'What was changed, and why.',
  was: 'The earlier wording.',
};

const ARTICLE_TEXT = `## An article

${example('articles/2001/2001-02-05-example-times-roe.md')}

What lies between the two lines of \`---\` says where the report comes from:

${keyTable(ARTICLE_SHAPE, ARTICLE)}

Below it stand two or three neutral sentences of our own on what the article reports; they may be left out. Then follows a section for each statement. An article that only corroborates a statement in another file has none.`;

const STATEMENT_TEXT = `## A statement

A section of an article, with four parts in this order:

- **The title**, a level-2 heading (\`## …\`): who says what, in plain words, without praise or blame.
- **The data**, a fenced block that opens with \`\`\`\` \`\`\`yaml statement \`\`\`\`.
- **The quotation**, a block of lines that begin with \`>\`: word for word as it stood in the report, without quotation marks around it, at most 35 words (${linkToRule('quotation-words')}). A second such block is our translation of the first. Leave it out if you have not seen the exact words.
- **The paraphrase**: what was said, in our own words. A statement needs a quotation, a paraphrase or both.

A statement with a quotation in another language and our translation of it:

${fenced(sectionOf('articles/2001/2001-02-04-example-wire-doe.md'), 'md')}

The keys of the data:

${keyTable(STATEMENT_SHAPE, STATEMENT, {
  conditions: CONDITION_OF_STATEMENT,
  figures: FIGURE,
  corrections: CORRECTION,
})}

The relations, from \`replies-to\` to \`contradicts\`, say what this statement does to each of those they name.`;

const ACTOR_TEXT = `## A speaker

${example('actors/jane-roe.md')}

${keyTable(ACTOR_SHAPE, ACTOR, { roles: ROLE })}

Every speaker has a role on each day on which a statement of theirs was made (${linkToRule('role-on-day')}): from it follows whom the statement speaks for. Someone without an office has one of rank \`none\`. A biography may stand below the front matter, in paragraphs without headings.`;

const YAML_TEXT = `## The YAML files

In \`publishers.yaml\`, \`countries.yaml\`, \`events.yaml\` and \`conditions.yaml\` each entry stands below its id, indented by two spaces. Keep the entries in the order of their ids, so that everyone looks in the same place.

### Publishers

${example('publishers.yaml')}

${keyTable(PUBLISHER_SHAPE, {
  name: 'As it calls itself.',
  kind: 'What sort of publisher it is.',
  country: 'Where it is based.',
  home: 'Host name of its site.',
  note: 'What a reader needs in order to weigh it: who owns it, whose reports it copies.',
})}

### Countries

The id is the country’s code in ISO 3166-1 (\`GB\`, not \`UK\`), or a body.

${example('countries.yaml')}

${keyTable(COUNTRY_SHAPE, {
  slug: 'Its address on the site.',
  name: 'As the record spells it.',
  memberships: 'To which alliances it belongs.',
  voice: 'Whose word sets its position.',
  checked: 'The day on which someone last searched for its statements.',
})}

### Events

${example('events.yaml')}

${keyTable(EVENT_SHAPE, {
  name: 'What it is called.',
  on: 'When it takes place.',
  place: 'The city.',
  country: 'The country.',
})}

### Conditions

${example('conditions.yaml')}

${keyTable(CONDITION_SHAPE, {
  label: 'Its name on lists.',
  definition: 'What counts as this condition, so that two editors file a statement alike.',
})}

### The site

\`site.yaml\` has a key a line:

${keyTable(SITE_SHAPE, {
  name: 'Name of the site.',
  tagline: 'What it is, in one line.',
  address: 'Where it is served.',
  licence: 'Licence of the content, as an SPDX id.',
  repository: 'Where its files are kept.',
  contact: 'How readers reach the editors.',
})}`;

const PAGE_TEXT = `## Pages of prose

Markdown with \`##\` and \`###\` headings, below this front matter:

${keyTable(TEXT_PAGE_SHAPE, {
  title: 'Title of the page.',
  description: 'One sentence for search results and shared links.',
})}`;

/** What each kind of file looks like, with its keys. */
export const FORMATS = [ARTICLE_TEXT, STATEMENT_TEXT, ACTOR_TEXT, YAML_TEXT, PAGE_TEXT].join(
  '\n\n',
);
