import type { StatementId } from '../record/ids.ts';
import { addresses } from '../catalogue/addresses.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Words } from '../words/words.ts';
import type { Link } from './phrasing.ts';

/** A page that has moved for good and leads on to where it is now. */
export interface Moved {
  /** BCP 47 */
  readonly language: string;
  /** As the browser shows it. */
  readonly title: string;
  readonly heading: string;
  readonly target: Link;
  /** The full address of the target. */
  readonly canonical: string;
}

/** What stands at an earlier address of a statement. */
export function movedStatement(
  id: StatementId,
  { record, href, absolute }: Pick<Catalogue, 'record' | 'href' | 'absolute'>,
  { language, site }: Words,
): Moved {
  const { title } = record.statements.get(id)!;
  const address = addresses.statement(id);
  return {
    language,
    title: `${site.moved.title(title)} · ${record.site.name}`,
    heading: site.moved.heading,
    target: { text: title, href: href(address) },
    canonical: absolute(address),
  };
}
