/** What the record does not say, and what must not be made of it. For people and for programs. */
export const CAVEATS: readonly string[] = [
  'A statement here says that a speaker said something. It does not say that it is true, or good.',
  'A country without a position is one of which no statement was found on the day it was last checked. That is no position.',
  'A position holds from the statement it rests on until another takes its place. It is no promise for today: give the date.',
  'Anonymous and unattributed claims are marked. They never move a country’s position, and are not the speaker’s own words.',
  'Dates are as exact as they are known: “September 2025” is not the first of the month.',
  'Titles, summaries, paraphrases and translations are ours. Only a quotation holds a speaker’s words, and some had been translated by the source.',
  'Many reports may have one origin: count origins, not reports.',
  'Retracted statements keep their page and are marked. They count for nothing.',
];
