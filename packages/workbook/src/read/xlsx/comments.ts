import { placeOf } from '@parscore/scoring'
import type { SheetBuilder } from '../sheet-builder.js'
import { XmlReader } from '../xml/xml-reader.js'
import { plainText, readRichText } from './rich-text.js'

/** Reads the notes of a sheet from their part. */
export function readComments(part: string, sheet: SheetBuilder): void {
  const xml = new XmlReader(part)
  while (xml.next() !== 'end') {
    const place = xml.name === 'comment' ? placeOf(xml.attribute('ref') ?? '') : null
    if (!place) continue
    const level = xml.depth
    while (xml.nextChild(level)) {
      if (xml.name === 'text') sheet.setComment(place.row, place.col, plainText(readRichText(xml), null))
    }
  }
}
