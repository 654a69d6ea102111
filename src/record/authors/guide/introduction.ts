import { linkTo, linkToRule, table } from './markdown.ts';

export const TITLE = '# Authors’ guide';

export const ABOUT = `How to add to the record, and what each key and word means. [Rules](rules.md) says what every finding of \`npm run check\` asks, and why.

All examples are **synthetic**: the people, publishers, places and words in them are made up, nobody said any of it, and none of it is in the record.

This file is written by \`npm run guide\` from the code that checks the content. Change it there, in \`src/record/authors/guide/\`.`;

const CORRECTIONS_HEADING = 'Correcting what has been published';

const TEN_MINUTES = `## An article in ten minutes

1. **See whether it is there already.** Search the record for the speaker and the day. If the statement is in it already and your article is a further report of it, you need the article’s file without a statement (step 2 without \`--by\`); then add the article’s id to \`also\` of that statement.

2. **Scaffold the file.** Give the address, the publisher’s id, the date of publication and, if you have seen it, the headline as the source has it. \`--by\` is the speaker; name one for each statement you are going to enter.

   \`\`\`sh
   npm run new -- article --url https://times.example.org/ice --publisher example-times \\
     --published 2001-02-06 --headline "Roe measures the ice" --cites example-wire --by jane-roe
   \`\`\`

   The command refuses an article that is in the record already, a publisher or a speaker that is not, and a date that is none. What it needs and you did not give, it asks for. \`npm run new -- --help\` lists all options.

3. **Fill it in.** Below the front matter, two or three neutral sentences of our own on what the article reports. In each statement’s section a title, the data, the quotation word for word, and a paraphrase in our own words.

4. **Check.** \`npm run check\` names everything that is missing or does not fit, each with file, line and column. The word before each message is the rule; [Rules](rules.md) explains it under that name, with examples: ${linkToRule('known-actor')}.

5. **Look.** \`npm run dev\` shows the site on http://localhost:4321 and follows your edits.

6. **Record.** Before publishing, \`npm run ledger\` enters what is new into \`content/ledger.json\`. Commit it together with the content. From then on the statement’s words are public: see ${linkTo(CORRECTIONS_HEADING)}.

A speaker who is not in the record yet gets a file of their own:

\`\`\`sh
npm run new -- actor --name "Ann Ash" --title "Minister for Snow of Bouvet Island" \\
  --rank minister --for BV --from 2000-01-01
\`\`\`

A publisher is a few lines in \`publishers.yaml\`; when \`npm run new\` does not know one, it prints the lines to paste.

If your edit changes where a country stands, \`npm test\` may fail at \`tests/positions-of-the-record.test.ts\`, which holds histories that were worked out by hand. That is meant: work the history out again from the words, and change the test only if it comes out as the site has it.`;

const FILES = `## Where files live

Everything is below \`content/\`; set \`CONTENT_DIR\` to work on another folder.

${table(
  ['file', 'holds'],
  [
    ['`articles/<year>/<article-id>.md`', 'one published report and the statements in it'],
    ['`actors/<id>.md`', 'one speaker, a person or a body, with roles and their dates'],
    ['`publishers.yaml`', 'who publishes the articles'],
    ['`countries.yaml`', 'countries and bodies'],
    ['`events.yaml`', 'summits and meetings'],
    ['`conditions.yaml`', 'the conditions that speakers attach'],
    ['`pages/*.md`', 'prose: about, methodology, corrections'],
    ['`site.yaml`', 'name, address and licence of the site'],
    ['`ledger.json`', 'what has been published; written by `npm run ledger`, never by hand'],
  ],
)}

The name of a file is the id of what it holds, and the id is its address on the site. **Ids are permanent**: once published, neither an article’s nor a statement’s id changes. An article’s id begins with the date of publication, a statement’s with the day on which it was said; a few words that tell it apart follow, in lower case, joined by hyphens (${linkToRule('file-name')}, ${linkToRule('id-format')}).`;

const DATES = `## Dates

Dates are as exact as the source, and no more: a day that is not known is never filled in. The notation is Extended Date/Time Format, level 1 (ISO 8601-2).

${table(
  ['write', 'for'],
  [
    ['`2001-02-03`', 'a day'],
    ['`2001-02`', 'a month'],
    ['`2001-22`', 'a season: 21 spring, 22 summer, 23 autumn, 24 winter'],
    ['`2001`', 'a year'],
    ['`2001-02-03~`', 'about that day'],
    ['`2001-02-03?`', 'probably that day'],
    ['`2001-02-03%`', 'about that day, and not certain'],
    ['`2001-02-03/2001-02-06`', 'from one day to another; events only'],
  ],
)}`;

const CORRECTIONS = `## ${CORRECTIONS_HEADING}

A published statement changes only together with a new entry in its \`corrections\`, which readers see on its page. That holds for the words, the speaker, the day, the position and everything else that tells what was said. The ledger keeps a fingerprint of every published statement, so \`npm run check\` notices a change without a correction (${linkToRule('published-words')}).

A correction of the day would read:

\`\`\`yaml
corrections:
  - on: 2001-04-01
    class: correction
    note: The day was given as 4 February.
    was: "2001-02-04"
\`\`\`

If the id itself has to change, put the earlier one into \`aliases\`: its address will lead to the new one. A statement that should not have been published gets a correction of class \`retraction\`; it is not deleted. Further reports (\`also\`) and relations to other statements may be added without a correction.`;

export const BEFORE_FORMATS = [TEN_MINUTES, FILES].join('\n\n');
export const AFTER_FORMATS = [DATES, CORRECTIONS].join('\n\n');
