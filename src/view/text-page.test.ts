import { describe, expect, it } from 'vitest';
import { catalogueOf } from '../catalogue/catalogue.ts';
import { catalogueWith } from '../catalogue/testing.ts';
import { EN } from '../words/en/index.ts';
import { textPage } from './text-page.ts';

describe('a page of the content', () => {
  it('links to the site’s own pages below the base path', () => {
    const { record } = catalogueWith([]);
    const [about] = [...record.pages.values()];
    const link = {
      type: 'link' as const,
      url: '/timeline/',
      children: [{ type: 'text' as const, value: 'here' }],
    };
    const body = {
      type: 'root' as const,
      children: [{ type: 'paragraph' as const, children: [link] }],
    };
    const pages = new Map([['about', { ...about!, id: 'about', body }]]);
    const catalogue = catalogueOf({ ...record, pages }, { base: '/ledger', hasPictures: false });
    const page = textPage('about', catalogue, EN);
    expect(page.body).toBe('<p><a href="/ledger/timeline/">here</a></p>');
    expect(page.title).toBe(about!.title);
    expect(page.frame.canonical).toMatch(/\/ledger\/about\/$/);
  });
});
