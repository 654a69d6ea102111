import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PublicRecord, Statement } from '../../src/record/model.ts';
import { compareLatestFirst } from '../../src/record/derive/order.ts';
import { resultFile } from '../../src/publish/search/index-layout.ts';
import { realRecord } from '../build/real-site.ts';
import { readIndexOf, type ReadIndex } from './read-index.ts';

let record: PublicRecord;
let statements: Statement[];
let index: ReadIndex;

beforeAll(async () => {
  record = await realRecord();
  statements = [...record.statements.values()].sort(compareLatestFirst);
  index = await readIndexOf(record, 'words');
});
afterAll(() => {
  index.close();
});

const find = async (query: string): Promise<string[]> =>
  (await index.find(query)).map((row) => statements[row]!.id);

describe('the search of the record', () => {
  it('finds every statement by its title', async () => {
    const missed: string[] = [];
    for (const { id, title } of statements) {
      const found = await find(title);
      if (!found.includes(id)) missed.push(`${title}: ${id}`);
    }
    expect(missed).toEqual([]);
  });

  it('finds every statement by the name of each of its speakers, and by all that they are called', async () => {
    const missed: string[] = [];
    for (const { id, name, aliases } of record.actors.values()) {
      const own = statements.filter((each) => [each.by, ...each.with].includes(id));
      for (const spelling of [name, ...aliases]) {
        const found = new Set(await find(spelling));
        missed.push(
          ...own.flatMap((each) => (found.has(each.id) ? [] : [`${spelling}: ${each.id}`])),
        );
      }
    }
    expect(missed).toEqual([]);
  });

  it('shows the statement that was found', async () => {
    for (const [row, { id, title }] of statements.entries()) {
      expect(await index.read(resultFile(row))).toMatchObject({
        id,
        title: { text: title },
      });
    }
  });

  const withoutMarks = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

  it('finds the same with and without diacritics', async () => {
    const marked = [...record.actors.values()].filter(({ name }) => withoutMarks(name) !== name);
    expect(marked.map(({ name }) => name)).toContain('Dovilė Šakalienė');
    for (const { name } of marked) {
      expect(await find(withoutMarks(name)), name).toEqual(
        expect.arrayContaining(await find(name)),
      );
    }
  });

  it.each([
    ['Šakalienė', ['Sakaliene', 'sakalienė', 'SAKALIENE']],
    ['Zelenskyy', ['Zelensky', 'Zelenskiy', 'Зеленський', 'Зеленский']],
    ['Sikorski', ['Radosław Sikorski', 'Radoslaw Sikorski']],
  ])('finds all that names %s by other spellings', async (name, spellings) => {
    const family = name.toLowerCase();
    const speakers = statements.filter(({ by }) =>
      record.actors.get(by)!.name.toLowerCase().endsWith(family),
    );
    const named = statements.filter(({ title }) => title.includes(name));
    expect(speakers.length).toBeGreaterThan(0);
    for (const spelling of spellings) {
      const found = await find(spelling);
      for (const { id } of speakers) expect(found, spelling).toContain(id);
      if (!spelling.includes(' '))
        for (const { id } of named) expect(found, spelling).toContain(id);
    }
  });

  it('puts what somebody said before what names them', async () => {
    const [first] = await find('Macron');
    expect(record.statements.get(first!)!.by).toBe('emmanuel-macron');
  });

  it('finds words between quotation marks only as they stand', async () => {
    const loose = await find('coalition of the willing');
    const exact = await find('“coalition of the willing”');
    expect(exact.length).toBeGreaterThan(0);
    expect(exact).toEqual(await find('"coalition of the willing"'));
    expect(loose).toEqual(expect.arrayContaining(exact));
    expect(loose.length).toBeGreaterThan(exact.length);
  });

  it('finds nothing where there is nothing', async () => {
    expect(await find('qqqqq')).toEqual([]);
  });
});
