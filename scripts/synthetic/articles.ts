import { stringify } from 'yaml';
import { ARTICLE_KINDS, wordsOf } from '../../src/record/vocabulary.ts';
import type { SyntheticLists } from './lists.ts';
import type { Random } from './random.ts';
import {
  syntheticStatement,
  type EarlierStatement,
  type SyntheticStatement,
} from './statements.ts';
import { phrase, prose } from './words.ts';

/** The month in which a quarter of all is said, so that one month has far more than a page can hold. */
const BUSY_MONTH = '2025-09';

/** Makes up articles, in the order of their publication: path below the content folder to text. */
export function syntheticArticles(
  articles: number,
  statements: number,
  lists: SyntheticLists,
  random: Random,
): Record<string, string> {
  const days = Array.from({ length: articles }, () => randomDay(random)).sort();
  const ids = days.map((day, index) => `${day}-synthetic-report-${String(index + 1)}`);
  const files: Record<string, string> = {};
  const earlier: EarlierStatement[] = [];
  for (const [index, id] of ids.entries()) {
    const day = days[index]!;
    const share = Math.floor(((index + 1) * statements) / articles) - earlier.length;
    const own = Array.from({ length: share }, (_, n) =>
      syntheticStatement({
        lists,
        random,
        day,
        earlier,
        laterArticles: ids.slice(index + 1, index + 9),
        number: earlier.length + n + 1,
      }),
    );
    earlier.push(...own);
    files[`articles/${day.slice(0, 4)}/${id}.md`] = articleText(id, day, own, lists, random);
  }
  return files;
}

function articleText(
  id: string,
  day: string,
  statements: readonly SyntheticStatement[],
  lists: SyntheticLists,
  random: Random,
): string {
  const publisher = random.pick(lists.publishers);
  const front = {
    ...(random.chance(0.9) && { headline: `${phrase(random, 6, 12)} (synthetic)` }),
    publisher,
    url: `https://${publisher}.example/${id}`,
    published: day,
    language: random.chance(0.8) ? 'en' : random.pick(['fr', 'de', 'uk', 'pl']),
    ...(random.chance(0.4) && {
      cites: [random.pick(lists.publishers.filter((each) => each !== publisher))],
    }),
    kind: random.pick(wordsOf(ARTICLE_KINDS)),
    accessed: '2026-01-31',
    added: '2026-01-31',
  };
  const sections = statements.map(({ title, data, quotations, paraphrase }) =>
    [
      `## ${title}`,
      `\`\`\`yaml statement\n${stringify(data, YAML)}\`\`\``,
      ...quotations.map((words) => `> ${words}`),
      paraphrase,
    ].join('\n\n'),
  );
  return `---\n${stringify(front, YAML)}---\n\n${[prose(random, 2), ...sections].join('\n\n')}\n`;
}

const YAML = { lineWidth: 0 };

function randomDay(random: Random): string {
  const day = String(random.integer(1, 28)).padStart(2, '0');
  if (random.chance(0.25)) return `${BUSY_MONTH}-${day}`;
  const month = String(random.integer(1, 12)).padStart(2, '0');
  return `${random.pick(['2022', '2023', '2024', '2025'])}-${month}-${day}`;
}
