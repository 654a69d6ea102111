import { describe, expect, it } from 'vitest';
import { catalogueOfWhole, catalogueWith } from '../catalogue/testing.ts';
import { catalogueOf } from '../catalogue/catalogue.ts';
import { speakerOf, statementOf } from '../record/derive/testing.ts';
import { OTHER, WHOLE } from '../record/testing.ts';
import { EN } from '../words/en/index.ts';
import { embedPage } from './embed-page.ts';
import { movedStatement } from './moved.ts';
import { statementPage } from './statement-page.ts';

const whole = statementPage(WHOLE.id, catalogueOfWhole(), EN);
const plain = statementOf('s', '2001-02', { by: speakerOf('minister') });
const bare = statementPage('s', catalogueWith([plain]), EN);

/** Every address in a view. */
const addressesIn = (view: object): string[] =>
  [...JSON.stringify(view).matchAll(/"href":"([^"]*)"/g)].map(([, href]) => href!);

describe('the page of a statement', () => {
  it.each([
    ['that leaves nothing out', whole],
    ['of which nothing more is known', bare],
    ['in an embed', embedPage(WHOLE.id, catalogueOfWhole(), EN)],
  ])('is plain data: one %s', (_, view) => {
    expect(JSON.parse(JSON.stringify(view))).toStrictEqual(view);
  });

  it('shows the words, then what the record knows of them', () => {
    expect(whole).toMatchObject({
      title: 'Roe says that the ice holds',
      when: { text: '3 February 2001', time: '2001-02-03' },
      correction: { text: 'Typo corrected, 1 April 2001' },
      quotation: { said: { html: '<p>la glace tient</p>', lang: 'fr' } },
      paraphrase: '<p>The minister said that the ice held.</p>',
      position: { href: '/positions/willing/', chip: { id: 'willing', label: 'Willing' } },
      note: { label: 'Note.', text: 'Others put it otherwise.' },
      relations: { groups: [{ label: 'Denies' }] },
    });
  });

  it('has no place for what is not known', () => {
    for (const key of ['quotation', 'paraphrase', 'position', 'note', 'relations', 'correction']) {
      expect(bare).not.toHaveProperty(key);
    }
  });

  it('describes itself by the words in the record’s language, else by what it tells', () => {
    expect(whole.frame.description).toBe('jane-roe, 3 February 2001: “the ice holds”');
    expect(bare.frame.description).toBe('aq-minister, February 2001: Statement s');
  });

  it('stands below its month', () => {
    expect(whole.frame.trail?.links.map(({ href }) => href)).toEqual([
      '/',
      '/timeline/',
      '/timeline/2001/',
      '/timeline/2001/02/',
    ]);
  });

  it('says above the words that it was retracted', () => {
    const corrections = [{ ...WHOLE.corrections[0]!, class: 'retraction' as const }];
    expect(statementPage(WHOLE.id, catalogueOfWhole({ corrections }), EN).retraction).toEqual({
      heading: 'Retracted on 1 April 2001.',
      text: 'A letter was missing. It counts for no position.',
    });
  });

  it('warns of what a statement rests on', () => {
    const catalogue = catalogueOfWhole({ attribution: OTHER.attribution });
    expect(statementPage(WHOLE.id, catalogue, EN).remarks).toEqual([EN.sources.anonymous]);
  });

  it('has the base path in every address', () => {
    const catalogue = catalogueOf(catalogueOfWhole().record, { base: '/base', hasPictures: false });
    for (const view of [
      statementPage(WHOLE.id, catalogue, EN),
      embedPage(WHOLE.id, catalogue, EN),
      movedStatement(WHOLE.id, catalogue, EN),
    ]) {
      const own = addressesIn(view).filter((href) => !/^https?:/.test(href));
      expect(own.length).toBeGreaterThan(0);
      expect(own.filter((href) => !href.startsWith('/base/'))).toEqual([]);
    }
  });
});

describe('an embed', () => {
  it('of a retracted statement shows no position', () => {
    const corrections = [{ ...WHOLE.corrections[0]!, class: 'retraction' as const }];
    const retracted = embedPage(WHOLE.id, catalogueOfWhole({ corrections }), EN);
    expect(retracted.isRetracted).toBe(true);
    expect(retracted).not.toHaveProperty('position');
    expect(retracted).not.toHaveProperty('style');
    expect(embedPage(WHOLE.id, catalogueOfWhole(), EN)).toMatchObject({
      isRetracted: false,
      position: 'Willing',
      remarks: 'Through a spokesperson',
    });
  });
});

describe('an earlier address of a statement', () => {
  it('leads to the one that it has now', () => {
    expect(movedStatement(WHOLE.id, catalogueOfWhole(), EN)).toEqual({
      language: 'en',
      title: 'Moved: Roe says that the ice holds · Example Ledger (synthetic)',
      heading: 'This statement has moved',
      target: { text: WHOLE.title, href: `/statements/${WHOLE.id}/` },
      canonical: `https://ledger.example/statements/${WHOLE.id}/`,
    });
  });
});
