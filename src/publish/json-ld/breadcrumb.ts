import type { BreadcrumbListLeaf, WithContext } from 'schema-dts';
import type { Absolute } from '../../catalogue/absolute.ts';
import { addresses } from '../../catalogue/addresses.ts';
import { TEXT } from '../../words/en/text.ts';

/** A page as a step on the way to another. */
interface Step {
  readonly label: string;
  readonly address: string;
}

/**
 * The way from the home page to a page, as the page shows it; undefined for a page that shows none.
 *
 * @param trail - the pages between
 */
export function breadcrumbJsonLd(
  trail: readonly Step[],
  page: Step,
  absolute: Absolute,
): WithContext<BreadcrumbListLeaf> | undefined {
  if (trail.length === 0) return undefined;
  const steps = [{ label: TEXT.site.pages.home, address: addresses.home }, ...trail, page];
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ label, address }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: { '@id': absolute(address) },
    })),
  };
}
