/**
 * An address as people read it: letters of other scripts in place of their codes. Codes that would change
 * what the address means, or where it ends, stay.
 */
export function readableUrl(url: string): string {
  try {
    return decodeURI(url).replace(/[\s\p{C}]/gu, encodeURIComponent);
  } catch {
    return url;
  }
}
