import { listWithAnd, plainList } from '../lists.ts';
import { withArticle } from '../with-article.ts';

/** What stands with a statement on lists and on its own page, besides its own words. */
export const STATEMENT_TEXT = {
  inLanguage: (language: string) => `In ${language}`,
  ourTranslation: 'Our translation',
  ourTranslationFrom: (language: string) => `Our translation from ${language}`,
  translatedInSource: 'Translated in the source',
  inLanguageTranslatedInSource: (language: string) =>
    `In ${language}; already translated in the source`,

  /**
   * Those who spoke together with the first speaker.
   *
   * @param more - how many others are not named
   */
  together: <Name>(names: readonly Name[], more: number): (string | Name)[] => [
    'with ',
    ...(more > 0 ? [...plainList(names), ` and ${String(more)} others`] : listWithAnd(names)),
  ],
  /** The same where names are only listed. */
  togetherWith: <Name>(names: readonly Name[]): (string | Name)[] => ['with ', ...plainList(names)],

  /** Leads to the note on the statement's page. */
  note: 'Note',
  /** What the link to itself does, for those who hear the page. */
  copyLink: (title: string) => `Copy the link to: ${title}`,

  /** Before the position that a statement tells. */
  position: 'Position of the speaker’s country, by this statement:',
  about: 'About',
  figures: 'Figures',
  added: 'In this record since',

  related: 'Related statements',
  inContext: 'In context',
  allWhoSpeakFor: (name: string) => `All who speak for ${withArticle(name)}`,
  before: <Link>(statement: Link) => ['Before: ', statement],
  after: <Link>(statement: Link) => ['After: ', statement],
  noOther: 'the only one in this record',
} as const;
