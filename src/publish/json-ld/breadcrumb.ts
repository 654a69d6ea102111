import type { BreadcrumbListLeaf, WithContext } from 'schema-dts';
import type { Frame } from '../../view/frame.ts';

/** The way from the home page to a page, as the page shows it; undefined for a page that shows none. */
export function breadcrumbJsonLd({
  trail,
  canonical,
}: Pick<Frame, 'trail' | 'canonical'>): WithContext<BreadcrumbListLeaf> | undefined {
  if (!trail) return undefined;
  const steps = [...trail.links, { text: trail.here, href: canonical }];
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ text, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: text,
      item: { '@id': new URL(href, canonical).href },
    })),
  };
}
