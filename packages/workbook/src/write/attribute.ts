import { unescapeXml } from '../read/xml/unescape-xml.js'

/** The value of an attribute of a tag, or `null`. @example attribute('<c r="D3" s="7">', 'r') // 'D3' */
export function attribute(tag: string, name: string): string | null {
  const match = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag)
  const value = match?.[1] ?? match?.[2]
  return value === undefined ? null : unescapeXml(value)
}
