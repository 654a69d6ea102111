import type { Frame } from '../../view/frame.ts';
import { breadcrumbJsonLd } from './breadcrumb.ts';
import { toScriptText } from './script-text.ts';

/**
 * What a page says, for programs: the texts of its script elements, the way to the page first.
 *
 * @param nodes - what is undefined is left out
 */
export const structuredData = (
  frame: Pick<Frame, 'trail' | 'canonical'>,
  ...nodes: readonly (object | undefined)[]
): string[] =>
  [breadcrumbJsonLd(frame), ...nodes].flatMap((node) => (node ? [toScriptText(node)] : []));
