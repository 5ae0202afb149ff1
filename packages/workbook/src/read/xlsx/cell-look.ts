import { XmlReader } from '../xml/xml-reader.js'

/** How a cell is filled, and whether it is closed where its sheet is protected. */
export interface CellLook {
  /** Such as `#FFF9E5`; `null` for none, or for a colour of a theme. */
  readonly fill: string | null
  readonly isLocked: boolean
}

/** How cells look, by the number of their style. */
export function readCellLooks(part: string): CellLook[] {
  const xml = new XmlReader(part)
  const fills: (string | null)[] = []
  const looks: CellLook[] = []
  if (xml.next() !== 'open') return looks
  while (xml.nextChild(1)) {
    const level = xml.depth
    if (xml.name === 'fills') while (xml.nextChild(level)) fills.push(solidFill(xml))
    else if (xml.name === 'cellXfs') while (xml.nextChild(level)) looks.push(lookOf(xml, fills))
  }
  return looks
}

function lookOf(xml: XmlReader, fills: readonly (string | null)[]): CellLook {
  const fill = fills[Number(xml.attribute('fillId') ?? 0)] ?? null
  let isLocked = true
  const level = xml.depth
  while (xml.nextChild(level))
    if (xml.name === 'protection') isLocked = !/^(?:0|false)$/i.test(xml.attribute('locked') ?? '1')
  return { fill, isLocked }
}

function solidFill(xml: XmlReader): string | null {
  let fill: string | null = null
  const level = xml.depth
  while (xml.nextChild(level)) {
    const isSolid = xml.name === 'patternFill' && xml.attribute('patternType') === 'solid'
    const inside = xml.depth
    while (xml.nextChild(inside)) if (isSolid && xml.name === 'fgColor') fill = colour(xml.attribute('rgb'))
  }
  return fill
}

/** Of eight digits the first two say how dense the colour is. */
function colour(rgb: string | null): string | null {
  const [digits] = /[0-9a-f]{6}$/i.exec(rgb ?? '') ?? []
  return digits === undefined ? null : `#${digits.toUpperCase()}`
}
