import type { APIRoute } from 'astro';
import { getRecord } from '../../load/record.ts';
import { catalogueOf } from '../../catalogue/catalogue.ts';
import { securityText } from '../../publish/crawlers/security.ts';

/** `security.txt`, where the site names a contact; no file where it names none. */
export async function getStaticPaths() {
  const text = securityText(catalogueOf(await getRecord()));
  return text === undefined ? [] : [{ params: { file: 'security' }, props: { text } }];
}

/** Whom to tell of a fault in the site's security. */
export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
