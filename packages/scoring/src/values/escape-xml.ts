import { printable } from './printable.js'

/**
 * A text as it stands in an element or attribute of XML or HTML; what XML cannot hold is left out.
 *
 * @example escapeXml('Sở Nội vụ & "UBND"') // 'Sở Nội vụ &amp; &quot;UBND&quot;'
 */
export const escapeXml = (text: string): string =>
  printable(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
