import {
  ACTOR_KINDS,
  ARTICLE_KINDS,
  ATTRIBUTIONS,
  BODIES,
  CORRECTION_CLASSES,
  FIGURE_SUBJECTS,
  MEMBERSHIPS,
  POSITIONS,
  PUBLISHER_KINDS,
  RANKS,
  STATEMENT_KINDS,
  VOICES,
} from '../../vocabulary.ts';
import { code } from './markdown.ts';

interface Vocabulary {
  readonly heading: string;
  readonly about: string;
  readonly words: Readonly<Record<string, string>>;
}

export const VOCABULARIES: readonly Vocabulary[] = [
  {
    heading: 'Positions',
    about:
      '`position` of a statement: where the speaker’s own country stands, from the most to the least willing. Leave it out if the statement does not tell.',
    words: POSITIONS,
  },
  {
    heading: 'Kinds of statement',
    about: '`kind` of a statement: what the speaker does with these words.',
    words: STATEMENT_KINDS,
  },
  {
    heading: 'Attributions',
    about:
      '`attribution` of a statement: how the words reached the public. What is anonymous or unattributed never moves a country’s position.',
    words: ATTRIBUTIONS,
  },
  {
    heading: 'Figures',
    about: '`what` of a figure: what is counted.',
    words: FIGURE_SUBJECTS,
  },
  {
    heading: 'Classes of correction',
    about: '`class` of a correction. If two would fit, take the graver one.',
    words: CORRECTION_CLASSES,
  },
  {
    heading: 'Kinds of article',
    about: '`kind` of an article: how near it is to the speaker.',
    words: ARTICLE_KINDS,
  },
  {
    heading: 'Kinds of speaker',
    about: '`kind` of an actor.',
    words: ACTOR_KINDS,
  },
  {
    heading: 'Ranks',
    about:
      '`rank` of a role, highest first. On the same day the word of the higher rank counts; from `lawmaker` on, nobody speaks for a country.',
    words: RANKS,
  },
  {
    heading: 'Kinds of publisher',
    about: '`kind` of a publisher. Readers see it beside every report.',
    words: PUBLISHER_KINDS,
  },
  {
    heading: 'Voices',
    about: '`voice` of a country: whose word sets its position. Give the reason in a comment.',
    words: VOICES,
  },
  {
    heading: 'Memberships',
    about: '`memberships` of a country.',
    words: MEMBERSHIPS,
  },
  {
    heading: 'Bodies',
    about: 'What a statement can be made for, or be about, besides countries.',
    words: BODIES,
  },
];

/** The heading under which a vocabulary is explained, given its words. */
export const headingOfWords = (words: readonly string[]): string | undefined =>
  VOCABULARIES.find((known) => Object.keys(known.words).join() === words.join())?.heading;

export const vocabularySection = (): string =>
  VOCABULARIES.map(({ heading, about, words }) => {
    const list = Object.entries(words).map(([word, meaning]) => `- ${code(word)}: ${meaning}`);
    return [`### ${heading}`, about, list.join('\n')].join('\n\n');
  }).join('\n\n');
