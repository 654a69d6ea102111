import type { APIRoute } from 'astro';
import { getEdition } from '../_edition.ts';
import { securityText } from '../../publish/crawlers/security.ts';

/** `security.txt`, where the site names a contact; no file where it names none. */
export async function getStaticPaths() {
  const { catalogue } = await getEdition();
  const text = securityText(catalogue);
  return text === undefined ? [] : [{ params: { file: 'security' }, props: { text } }];
}

/** Whom to tell of a fault in the site's security. */
export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
