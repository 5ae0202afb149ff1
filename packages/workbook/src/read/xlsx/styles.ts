import { showsDate, showsPercent } from '../number-format.js'
import { XmlReader } from '../xml/xml-reader.js'

/** What matters of how a cell is shown: whether its number is a day or a percentage, and its font, which tells how its letters are coded. */
export interface CellStyle {
  readonly isDate: boolean
  readonly isPercent: boolean
  readonly font: string | null
}

/** The styles of cells by their number. */
export function readStyles(part: string): CellStyle[] {
  const xml = new XmlReader(part)
  const formats = new Map<number, string>()
  const fonts: (string | null)[] = []
  const styles: CellStyle[] = []
  if (xml.next() !== 'open') return styles
  while (xml.nextChild(1)) {
    if (xml.name === 'numFmts')
      forEachChild(xml, () => formats.set(numberOf(xml, 'numFmtId'), xml.attribute('formatCode') ?? ''))
    else if (xml.name === 'fonts') forEachChild(xml, () => fonts.push(fontName(xml)))
    else if (xml.name === 'cellXfs')
      forEachChild(xml, () => {
        const format = numberOf(xml, 'numFmtId')
        const code = formats.get(format)
        styles.push({
          isDate: showsDate(format, code),
          isPercent: showsPercent(format, code),
          font: fonts[numberOf(xml, 'fontId')] ?? null,
        })
      })
  }
  return styles
}

function forEachChild(xml: XmlReader, visit: () => void): void {
  const level = xml.depth
  while (xml.nextChild(level)) visit()
}

function fontName(xml: XmlReader): string | null {
  let name: string | null = null
  forEachChild(xml, () => {
    if (xml.name === 'name') name = xml.attribute('val')
  })
  return name
}

const numberOf = (xml: XmlReader, attribute: string): number => Number(xml.attribute(attribute) ?? 0)
