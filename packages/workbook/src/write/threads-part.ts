import { escapeXml } from '@parscore/scoring'
import { elementsOf, named, type XmlElement } from './elements.js'
import type { PackageParts } from './package-parts.js'
import { workbookPath } from './write-cells.js'

/** Conversations on cells, as Excel has had them since 2018; the note beside one only says that it is there. */
export class ThreadsPart {
  private readonly roots: ReadonlyMap<string, XmlElement>
  private readonly end: number
  private readonly replies: string[] = []

  constructor(private readonly text: string) {
    const elements = elementsOf(text)
    const threads = named(elements, 'threadedComment').filter((each) => each.attribute('parentId') === null)
    this.roots = new Map(threads.map((each) => [each.attribute('ref') ?? '', each]))
    this.end = elements[0]?.insideEnd ?? text.length
  }

  has(address: string): boolean {
    return this.roots.has(address)
  }

  /** Adds an answer at the end of the conversation of a cell. */
  reply(address: string, comment: string, person: string): void {
    const root = this.roots.get(address)
    if (!root) return
    const parent = root.attribute('id') ?? ''
    // The day of the question: the same findings make the same bytes.
    const time = escapeXml(root.attribute('dT') ?? '2020-01-01T00:00:00.00')
    const id = guidOf(`${parent}${comment}`)
    const open = `<${root.prefix}threadedComment ref="${address}" dT="${time}" personId="${person}" id="${id}" parentId="${escapeXml(parent)}">`
    this.replies.push(
      `${open}<${root.prefix}text>${escapeXml(comment)}</${root.prefix}text></${root.prefix}threadedComment>`,
    )
  }

  xml(): string {
    return this.text.slice(0, this.end) + this.replies.join('') + this.text.slice(this.end)
  }
}

/** The id of a person of that name among those who take part in conversations; one is added where there is none. */
export function personId(parts: PackageParts, name: string): string {
  const id = guidOf(name)
  const path = parts.relationships(workbookPath(parts)).find(({ type }) => type === 'person')?.target
  const text = path === undefined ? null : parts.text(path)
  if (path === undefined || text === null) return id
  const elements = elementsOf(text)
  const [root] = elements
  if (root && !named(elements, 'person').some((each) => each.attribute('id') === id)) {
    const person = `<${root.prefix}person displayName="${escapeXml(name)}" id="${id}" userId="${escapeXml(name)}" providerId="None"/>`
    const isOpen = root.insideEnd < root.end
    const open = isOpen ? text.slice(0, root.insideEnd) : text.slice(0, root.inside).replace(/(?<!\s)\s*\/>$/, '>')
    const close = isOpen ? text.slice(root.insideEnd) : `</${root.prefix}personList>`
    parts.write(path, open + person + close)
  }
  return id
}

/** An id that is always the same for the same text (FNV-1a, four times). */
function guidOf(text: string): string {
  const hex = [1, 2, 3, 4]
    .map((turn) => hash(`${turn}${text}`).toString(16).padStart(8, '0'))
    .join('')
    .toUpperCase()
  return `{${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}}`
}

function hash(text: string): number {
  let value = 0x811c9dc5
  for (const letter of text) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return value
}
