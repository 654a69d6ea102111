import { describe, expect, it } from 'vitest';
import { EXAMPLE_CONTENT } from '../../record/authors/example-content.ts';
import { recordOf } from '../../record/build/testing.ts';
import { catalogueOf } from '../../catalogue/catalogue.ts';
import { BELOW_LEDGER } from '../../catalogue/testing.ts';
import { EN } from '../../words/en/index.ts';
import { llmsText } from './llms.ts';
import { openSearchDescription } from './open-search.ts';
import { robotsText } from './robots.ts';
import { securityText } from './security.ts';

const catalogue = catalogueOf(recordOf(EXAMPLE_CONTENT), BELOW_LEDGER);
const withContact = (contact?: string) => ({
  asOf: '2001-03-01',
  record: { ...catalogue.record, site: { ...catalogue.record.site, contact } },
});

describe('robots.txt', () => {
  it('lets everything be read and leads to the sitemap', () => {
    expect(robotsText(catalogue.absolute)).toBe(
      'User-agent: *\nAllow: /\n\nSitemap: https://ledger.example/ledger/sitemap.xml\n',
    );
  });
});

describe('the OpenSearch description', () => {
  it('leads to the search page with the words that were typed', () => {
    expect(openSearchDescription(catalogue, EN)).toContain(
      'template="https://ledger.example/ledger/search/?q={searchTerms}"',
    );
  });

  it('keeps to the lengths that browsers take, whatever the site is called', () => {
    const names = { name: 'A & B '.repeat(30), tagline: 'Words '.repeat(300) };
    const site = { ...catalogue.record.site, ...names };
    const text = openSearchDescription({ ...catalogue, record: { ...catalogue.record, site } }, EN);
    const lengthOf = (element: string): number =>
      new RegExp(`<${element}>([^<]*)<`).exec(text)![1]!.replace(/&#x26;/g, '&').length;
    expect(lengthOf('ShortName')).toBeLessThanOrEqual(16);
    expect(lengthOf('LongName')).toBeLessThanOrEqual(48);
    expect(lengthOf('Description')).toBeLessThanOrEqual(1024);
  });
});

describe('security.txt', () => {
  it('names the contact, and expires a year after the record last grew', () => {
    expect(securityText(withContact('security@ledger.example'))).toBe(
      'Contact: mailto:security@ledger.example\nExpires: 2002-03-01T00:00:00Z\nPreferred-Languages: en\n',
    );
  });

  it.each(['https://ledger.example/contact', 'mailto:a@b.example', 'tel:+1-201-555-0123'])(
    'keeps an address that has a scheme: %s',
    (contact) => {
      expect(securityText(withContact(contact))).toContain(`Contact: ${contact}\n`);
    },
  );

  it('is not there without a contact, for one must not be made up', () => {
    expect(securityText(withContact())).toBeUndefined();
  });
});

describe('llms.txt', () => {
  const text = llmsText(catalogue, EN);

  it('has the form that is asked for: a title, a summary, sections of links', () => {
    const [title, summary] = text.split('\n\n');
    expect(title).toBe('# Example Ledger (synthetic)');
    expect(summary).toMatch(/^> A record of words that nobody said\. 2 statements by 2 speakers/);
    const sections = text.split(/^## /m).slice(1);
    expect(sections.map((section) => section.split('\n')[0])).toEqual([
      'Data',
      'Pages',
      'Optional',
    ]);
    for (const section of sections) {
      for (const line of section.split('\n').slice(1).filter(Boolean)) {
        expect(line).toMatch(/^- \[[^\]]+\]\(https:\/\/ledger\.example\/ledger\/[^)]*\): \S/);
      }
    }
  });

  it('says how to cite, and what not to infer', () => {
    expect(text).toContain('https://ledger.example/ledger/data/');
    expect(text).toMatch(/no statement was found.*That is no position/);
    expect(text).toMatch(/cite/i);
  });
});
