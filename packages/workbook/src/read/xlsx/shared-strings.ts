import { XmlReader } from '../xml/xml-reader.js'
import { type RichText, readRichText } from './rich-text.js'

/** The texts that cells name by their number, in their order. An empty one is none, and its number counts. */
export function readSharedStrings(part: string): RichText[] {
  const xml = new XmlReader(part)
  const strings: RichText[] = []
  if (xml.next() !== 'open') return strings
  while (xml.nextChild(1)) if (xml.name === 'si') strings.push(readRichText(xml))
  return strings
}
