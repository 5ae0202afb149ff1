import { unescapeXml } from './unescape-xml.js'
import { XmlFault } from './xml-fault.js'

/** What the reader stands on: the start of an element, its end, a text, or the end of the part. */
export type XmlToken = 'open' | 'close' | 'text' | 'end'

/** No part of an office document is nested so deep; a hostile one would fill the memory with names. */
const DEEPEST = 1000

const [QUOTE, APOSTROPHE, GREATER, SLASH, BANG, QUESTION] = [0x22, 0x27, 0x3e, 0x2f, 0x21, 0x3f]

/**
 * Walks an XML part from start to end, one token at a time, without building a tree: a sheet of 20 000 rows costs what its cells
 * cost. Entities that a part declares itself are not expanded, and nothing is fetched.
 *
 * @example
 * const xml = new XmlReader('<a><b n="1">x</b></a>')
 * while (xml.next() !== 'end') if (xml.name === 'b') xml.attribute('n') // '1'
 */
export class XmlReader {
  /** Name of the element, its prefix with it. */
  qualified = ''
  /** Name of the element without its prefix. */
  name = ''
  /** How many elements are open, the one just opened with them. */
  depth = 0
  readonly #xml: string
  #at = 0
  readonly #open: string[] = []
  #attributesFrom = 0
  #attributesTo = 0
  #isEmpty = false
  #text = ''

  constructor(xml: string) {
    this.#xml = xml
  }

  /** The text just read, entities resolved. */
  get text(): string {
    return this.#text
  }

  /** Goes on to the next token. @throws {XmlFault} where the part is cut off or its elements do not match */
  next(): XmlToken {
    if (this.#isEmpty) return this.#close()
    for (;;) {
      const from = this.#xml.indexOf('<', this.#at)
      if (from < 0) return this.#end()
      if (from > this.#at && this.depth > 0) {
        this.#text = unescapeXml(this.#xml.slice(this.#at, from))
        this.#at = from
        return 'text'
      }
      const token = this.#markup(from)
      if (token) return token
    }
  }

  /**
   * Goes on to the next child of the element at a depth, over whatever is left of the child before.
   *
   * @param depth `depth` as it was when the parent had been opened
   * @returns false at the end of the parent
   */
  nextChild(depth: number): boolean {
    for (;;) {
      const token = this.next()
      if (token === 'open' && this.depth === depth + 1) return true
      if (token === 'end' || (token === 'close' && this.depth < depth)) return false
    }
  }

  /** An attribute of the element just opened, by its name with prefix, or `null`. */
  attribute(name: string): string | null {
    const attributes = this.#attributes()
    for (let at = attributes.indexOf(name); at >= 0; at = attributes.indexOf(name, at + 1)) {
      const value = valueAt(attributes, at, name.length)
      if (value !== null) return value
    }
    return null
  }

  /** An attribute of the element just opened by its name without prefix: relations are `r:id`, in some files `rel:id`. */
  attributeOfAnyPrefix(name: string): string | null {
    const found = new RegExp(`[\\s:]${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(this.#attributes())
    return found ? unescapeXml(found[1] ?? found[2] ?? '') : null
  }

  /** All text of the element just opened. */
  content(): string {
    const depth = this.depth
    let content = ''
    for (;;) {
      const token = this.next()
      if (token === 'text') content += this.#text
      else if (token === 'end' || (token === 'close' && this.depth < depth)) return content
    }
  }

  /** Goes to the last end of an element of a name: what stands between is not looked at. */
  skipToLastEnd(qualified: string): void {
    const at = this.#xml.lastIndexOf(`</${qualified}`)
    if (at < this.#at) return
    while (this.#open.length > 0 && this.#open.at(-1) !== qualified) this.#open.pop()
    this.depth = this.#open.length
    this.#isEmpty = false
    this.#at = at
  }

  #attributes(): string {
    return this.#xml.slice(this.#attributesFrom, this.#attributesTo)
  }

  #markup(from: number): XmlToken | null {
    const kind = this.#xml.charCodeAt(from + 1)
    if (kind === SLASH) return this.#endTag(from)
    if (kind === QUESTION) return this.#skip(from, '?>')
    if (kind === BANG) return this.#declaration(from)
    return this.#startTag(from)
  }

  #declaration(from: number): XmlToken | null {
    if (this.#xml.startsWith('<!--', from)) return this.#skip(from, '-->')
    if (!this.#xml.startsWith('<![CDATA[', from)) return this.#skipDoctype(from)
    const to = this.#xml.indexOf(']]>', from)
    if (to < 0) throw new XmlFault('cut-off')
    this.#text = this.#xml.slice(from + 9, to)
    this.#at = to + 3
    return 'text'
  }

  #skip(from: number, end: string): null {
    const to = this.#xml.indexOf(end, from)
    if (to < 0) throw new XmlFault('cut-off')
    this.#at = to + end.length
    return null
  }

  #skipDoctype(from: number): null {
    const subset = this.#xml.indexOf('[', from)
    const end = this.#xml.indexOf('>', from)
    return subset >= 0 && subset < end ? this.#skip(this.#xml.indexOf(']', subset), '>') : this.#skip(from, '>')
  }

  #startTag(from: number): XmlToken {
    const to = this.#tagEnd(from)
    this.#isEmpty = this.#xml.charCodeAt(to - 1) === SLASH
    let nameEnd = from + 1
    while (nameEnd < to && !isSpace(this.#xml.charCodeAt(nameEnd))) nameEnd += 1
    if (this.#isEmpty && nameEnd === to) nameEnd -= 1
    this.#rename(this.#xml.slice(from + 1, nameEnd))
    this.#attributesFrom = nameEnd
    this.#attributesTo = this.#isEmpty ? to - 1 : to
    this.#at = to + 1
    this.#open.push(this.qualified)
    this.depth = this.#open.length
    if (this.depth > DEEPEST) throw new XmlFault('too-deep')
    return 'open'
  }

  /** Where a tag ends: a `>` inside an attribute's value is none. */
  #tagEnd(from: number): number {
    let quote = 0
    for (let at = from + 1; at < this.#xml.length; at += 1) {
      const code = this.#xml.charCodeAt(at)
      if (quote !== 0) {
        if (code === quote) quote = 0
      } else if (code === GREATER) return at
      else if (code === QUOTE || code === APOSTROPHE) quote = code
    }
    throw new XmlFault('cut-off')
  }

  #endTag(from: number): XmlToken {
    const to = this.#xml.indexOf('>', from)
    if (to < 0) throw new XmlFault('cut-off')
    const name = this.#xml.slice(from + 2, to).trimEnd()
    if (name !== this.#open.at(-1)) throw new XmlFault('mismatch')
    this.#at = to + 1
    return this.#close()
  }

  #close(): XmlToken {
    this.#isEmpty = false
    this.#rename(this.#open.pop() ?? '')
    this.depth = this.#open.length
    this.#attributesFrom = this.#attributesTo
    return 'close'
  }

  #rename(qualified: string): void {
    this.qualified = qualified
    this.name = qualified.slice(qualified.indexOf(':') + 1)
  }

  #end(): XmlToken {
    if (this.depth > 0) throw new XmlFault('cut-off')
    this.#at = this.#xml.length
    return 'end'
  }
}

const isSpace = (code: number) => code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09

/** The value behind a name at a place in the attributes; `null` where it only is part of another name or of a value. */
function valueAt(attributes: string, at: number, length: number): string | null {
  let equals = at + length
  while (isSpace(attributes.charCodeAt(equals))) equals += 1
  if (!isSpace(attributes.charCodeAt(at - 1)) || attributes[equals] !== '=') return null
  let start = equals + 1
  while (isSpace(attributes.charCodeAt(start))) start += 1
  const quote = attributes[start]
  if (quote !== '"' && quote !== "'") return null
  return unescapeXml(attributes.slice(start + 1, attributes.indexOf(quote, start + 1)))
}
