import { addressOf, type FloatingThing } from '@parscore/scoring'
import type { SheetBuilder } from '../sheet-builder.js'
import { XmlReader } from '../xml/xml-reader.js'

/** What the parts of an anchor are; a shape is told by its text. */
const KINDS: ReadonlyMap<string, FloatingThing['kind']> = new Map([
  ['pic', 'picture'],
  ['graphicFrame', 'chart'],
])

/** Reads what lies over the cells of a sheet from its drawing part: each thing with the cell at its upper left corner. */
export function readDrawing(part: string, sheet: SheetBuilder): void {
  const xml = new XmlReader(part)
  if (xml.next() !== 'open') return
  while (xml.nextChild(1)) if (xml.name.endsWith('Anchor')) readAnchor(xml, sheet)
}

function readAnchor(xml: XmlReader, sheet: SheetBuilder): void {
  const level = xml.depth
  let cell = 'A1'
  const thing = new Thing()
  while (xml.nextChild(level)) {
    if (xml.name === 'from') cell = readCorner(xml)
    else thing.read(xml)
  }
  // A line or a frame without a word says nothing.
  if (thing.kind !== 'text' || thing.text !== '')
    sheet.addFloating({ kind: thing.kind, cell, content: thing.text || thing.name })
}

function readCorner(xml: XmlReader): string {
  const level = xml.depth
  const place = new Map<string, number>()
  while (xml.nextChild(level)) place.set(xml.name, Number(xml.content()) || 0)
  return addressOf(place.get('row') ?? 0, place.get('col') ?? 0)
}

/** A picture, a chart, a box or a group of them. */
class Thing {
  kind: FloatingThing['kind'] = 'text'
  name = ''
  readonly #texts: string[] = []

  get text(): string {
    return this.#texts.join(' ').trim()
  }

  /** Takes the element just opened and all that is in it. */
  read(xml: XmlReader): void {
    const level = xml.depth
    this.#element(xml)
    for (let token = xml.next(); token !== 'end' && xml.depth >= level; token = xml.next())
      if (token === 'open') this.#element(xml)
  }

  #element(xml: XmlReader): void {
    this.kind = KINDS.get(xml.name) ?? this.kind
    if (xml.name === 'cNvPr') this.name ||= xml.attribute('descr') || xml.attribute('name') || ''
    else if (xml.name === 't') this.#texts.push(xml.content())
  }
}
