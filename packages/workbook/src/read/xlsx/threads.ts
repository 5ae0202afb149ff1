import { placeOf } from '@parscore/scoring'
import type { SheetBuilder } from '../sheet-builder.js'
import { XmlReader } from '../xml/xml-reader.js'

/**
 * Reads the conversations on the cells of a sheet. Excel keeps a note with the same words beside each; other programs do not, and
 * then what was said stands nowhere else.
 */
export function readThreads(part: string, sheet: SheetBuilder): void {
  const said = new Map<string, string[]>()
  const xml = new XmlReader(part)
  while (xml.next() !== 'end') {
    const ref = xml.name === 'threadedComment' ? xml.attribute('ref') : null
    if (!ref) continue
    const texts = said.get(ref) ?? []
    said.set(ref, texts)
    const level = xml.depth
    while (xml.nextChild(level)) if (xml.name === 'text') texts.push(xml.content())
  }
  for (const [ref, texts] of said) {
    const place = placeOf(ref)
    if (place && !sheet.hasComment(place.row, place.col)) sheet.setComment(place.row, place.col, texts.join('\n'))
  }
}
