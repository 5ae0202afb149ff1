import { unescapeXml } from '../read/xml/unescape-xml.js'

/** An element of an XML text with where it stands: offsets into the text. */
export interface XmlElement {
  /** Name without its prefix. */
  readonly name: string
  /** The prefix with its colon, or empty. */
  readonly prefix: string
  readonly namespace: string
  /** 0 is the root. */
  readonly depth: number
  readonly start: number
  /** Where the start tag ends. */
  readonly inside: number
  /** Where the end tag starts; the same as `end` where there is none (`<a/>`). */
  readonly insideEnd: number
  readonly end: number
  /** The value of an attribute by its name as it is written, such as `r:id`; of one with a namespace by `*:id`. */
  attribute(name: string): string | null
}

interface Tag {
  readonly start: number
  readonly end: number
  readonly kind: 'open' | 'close' | 'empty'
  readonly name: string
}

/**
 * The elements of an XML text in the order of their start tags. Comments, CDATA and instructions are passed over; an element
 * that is never closed (`<br>` in old drawings) ends with the one that it stands in.
 *
 * @param text the XML
 * @param deepest elements below this depth are not listed
 */
export function elementsOf(text: string, deepest = Number.POSITIVE_INFINITY): XmlElement[] {
  const elements: XmlElement[] = []
  const open: Open[] = []
  for (const tag of tagsOf(text)) {
    if (tag.kind === 'close') {
      closeAll(open, tag)
      continue
    }
    const isListed = open.length <= deepest
    const element = isListed ? new Building(text, tag, open.at(-1)?.element ?? null) : null
    if (element) elements.push(element)
    if (tag.kind === 'open') open.push({ name: tag.name, element })
  }
  return elements
}

/** An element that has not ended; `null` where it is not listed. */
interface Open {
  readonly name: string
  readonly element: Building | null
}

/** Ends the element of a tag and what was left open in it. */
function closeAll(open: Open[], tag: Tag): void {
  const at = open.findLastIndex(({ name }) => name === tag.name)
  if (at < 0) return
  for (const { name, element } of open.splice(at)) element?.close(tag, name === tag.name)
}

/** The elements of a name and namespace. */
export const named = (elements: readonly XmlElement[], name: string, namespace?: string): XmlElement[] =>
  elements.filter((each) => each.name === name && (namespace === undefined || each.namespace === namespace))

class Building implements XmlElement {
  readonly name: string
  readonly prefix: string
  readonly depth: number
  readonly start: number
  readonly inside: number
  insideEnd: number
  end: number
  private readonly spaces: ReadonlyMap<string, string>

  constructor(
    private readonly text: string,
    readonly tag: Tag,
    parent: Building | null,
  ) {
    const colon = tag.name.indexOf(':')
    this.prefix = tag.name.slice(0, colon + 1)
    this.name = tag.name.slice(colon + 1)
    this.depth = parent === null ? 0 : parent.depth + 1
    this.start = tag.start
    this.inside = tag.end
    this.insideEnd = tag.end
    this.end = tag.end
    this.spaces = declared(text.slice(tag.start, tag.end), parent?.spaces ?? NO_SPACES)
  }

  get namespace(): string {
    return this.spaces.get(this.prefix) ?? ''
  }

  close(tag: Tag, isOwn: boolean): void {
    this.insideEnd = tag.start
    this.end = isOwn ? tag.end : tag.start
  }

  attribute(name: string): string | null {
    const wanted = name.startsWith('*:') ? name.slice(1) : null
    for (const [key, value] of attributesOf(this.text.slice(this.start, this.inside)))
      if (key === name || (wanted !== null && key.endsWith(wanted))) return unescapeXml(value)
    return null
  }
}

const NO_SPACES: ReadonlyMap<string, string> = new Map()

function declared(tag: string, above: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  if (!tag.includes('xmlns')) return above
  const own = new Map(above)
  for (const [key, value] of attributesOf(tag)) {
    if (key === 'xmlns') own.set('', value)
    else if (key.startsWith('xmlns:')) own.set(`${key.slice(6)}:`, value)
  }
  return own
}

function* attributesOf(tag: string): Generator<readonly [name: string, value: string]> {
  for (const match of tag.matchAll(/(?<![^\s=<>"'/])([^\s=<>"'/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g))
    yield [match[1] ?? '', match[2] ?? match[3] ?? '']
}

/** What is passed over whole: where it starts and what ends it. */
const PASSED = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['<!', '>'],
] as const

function* tagsOf(text: string): Generator<Tag> {
  let at = text.indexOf('<')
  while (at >= 0) {
    const end = endOfPassed(text, at)
    if (end === null) {
      const tag = tagAt(text, at)
      yield tag
      at = text.indexOf('<', tag.end)
    } else at = text.indexOf('<', end)
  }
}

/** Where a comment, CDATA or instruction ends that starts here; `null` where none does. */
function endOfPassed(text: string, at: number): number | null {
  const next = text[at + 1]
  const passed = next === '!' || next === '?' ? PASSED.find(([start]) => text.startsWith(start, at)) : undefined
  if (!passed) return null
  const end = text.indexOf(passed[1], at + passed[0].length)
  return end < 0 ? text.length : end + passed[1].length
}

function tagAt(text: string, start: number): Tag {
  const end = endOfTag(text, start)
  const closes = text[start + 1] === '/'
  const from = start + (closes ? 2 : 1)
  let to = from
  while (to < end && !NAME_ENDS.has(text[to] ?? '')) to += 1
  const kind = closes ? 'close' : text[end - 2] === '/' ? 'empty' : 'open'
  return { start, end, kind, name: text.slice(from, to) }
}

const NAME_ENDS: ReadonlySet<string> = new Set([' ', '\t', '\r', '\n', '/', '>'])

/** Where a tag ends: behind the first `>` that stands in no attribute. */
function endOfTag(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const letter = text[at]
    if (letter === '>') return at + 1
    if (letter === '"' || letter === "'") {
      const close = text.indexOf(letter, at + 1)
      if (close < 0) return text.length
      at = close
    }
  }
  return text.length
}
