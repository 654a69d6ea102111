import type { Prose, Statement } from './model.ts';
import { date } from './build/testing.ts';

/** A statement that leaves nothing out. Imported by tests alone. */

/** One paragraph of plain words. */
const prose = (value: string): Prose => ({
  type: 'root',
  children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
});

export const WHOLE: Required<Statement> = {
  id: '2001-02-03-roe-ice-holds',
  title: 'Roe says that the ice holds',
  by: 'jane-roe',
  with: ['john-doe'],
  on: date('2001-02-03'),
  kind: 'claim',
  position: 'willing',
  for: 'AQ',
  about: ['BV'],
  conditions: [{ id: 'thaw', as: 'once it is warm' }],
  figures: [{ what: 'troops', min: 100, max: 200, note: 'in all' }],
  event: '2001-02-03-ice-summit',
  place: 'Base Camp',
  venue: 'interview with The Times',
  attribution: 'spokesperson',
  quotation: {
    words: prose('la glace tient'),
    language: 'fr',
    translated: true,
    translation: prose('the ice holds'),
  },
  paraphrase: prose('The minister said that the ice held.'),
  article: '2001-02-05-times',
  also: ['2001-02-06-wire'],
  relations: [{ type: 'denies', to: '2001-02-02-doe-ice-melts' }],
  note: 'Others put it otherwise.',
  added: date('2001-03-01'),
  aliases: ['2001-02-03-roe-ice'],
  corrections: [
    { on: date('2001-04-01'), class: 'typo', note: 'A letter was missing.', was: 'hold' },
  ],
};

/** Another value for every key: whoever adds one to the model is asked for it here. */
export const OTHER: Required<Statement> = {
  id: '2001-02-03-roe-ice-held',
  title: 'Roe says that the ice held',
  by: 'jane-rose',
  with: ['john-dole'],
  on: date('2001-02-04'),
  kind: 'plan',
  position: 'considering',
  for: 'none',
  about: ['GS'],
  conditions: [],
  figures: [],
  event: '2001-02-03-snow-summit',
  place: 'Base Cam',
  venue: 'interview with The Time',
  attribution: 'anonymous',
  quotation: { words: prose('la glace tient'), language: 'fr', translated: true },
  paraphrase: prose('The minister said that the ice holds.'),
  article: '2001-02-06-gazette',
  also: [],
  relations: [],
  note: 'Others put it otherwise?',
  added: date('2001-03-02'),
  aliases: [],
  corrections: [],
};

/**
 * `WHOLE` in its canonical form. What is in a ledger was made with it: another form would call every
 * statement changed. A key that is added to the format comes in at its place, and nothing else changes.
 */
export const CANONICAL_FORM =
  '{"title":"Roe says that the ice holds","by":"jane-roe","with":["john-doe"],"on":"2001-02-03","kind":"claim","position":"willing","for":"AQ","about":["BV"],"conditions":[{"id":"thaw","as":"once it is warm"}],"figures":[{"what":"troops","min":100,"max":200,"note":"in all"}],"event":"2001-02-03-ice-summit","place":"Base Camp","venue":"interview with The Times","attribution":"spokesperson","quotation":{"words":["la glace tient"],"language":"fr","translated":true,"translation":["the ice holds"]},"paraphrase":["The minister said that the ice held."],"note":"Others put it otherwise."}';
