import { printable } from '../read/printable.js'

/** Text for an XML element or attribute. */
export const escapeXml = (text: string): string =>
  printable(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** The letter of a number; a number that no letter has stays as it is written. */
const letter = (code: number, entity: string): string => (code <= 0x10ffff ? String.fromCodePoint(code) : entity)

/** Text of an XML attribute as it was before it was escaped. */
export const unescapeXml = (text: string): string =>
  text
    .replace(/&#x([0-9a-f]{1,6});/gi, (entity, hex: string) => letter(Number.parseInt(hex, 16), entity))
    .replace(/&#(\d{1,7});/g, (entity, digits: string) => letter(Number(digits), entity))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')

/** The value of an attribute of a tag, or `null`. @example attribute('<c r="D3" s="7">', 'r') // 'D3' */
export function attribute(tag: string, name: string): string | null {
  const match = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag)
  const value = match?.[1] ?? match?.[2]
  return value === undefined ? null : unescapeXml(value)
}
