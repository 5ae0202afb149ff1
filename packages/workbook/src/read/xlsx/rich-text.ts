import { printable } from '@parscore/scoring'
import { fromLegacyFont } from '../legacy/legacy-font.js'
import type { XmlReader } from '../xml/xml-reader.js'

/** A text of a workbook: runs in fonts of their own, and runs that stand in the font of the cell (`null`). */
export type RichText = readonly { readonly text: string; readonly font: string | null }[]

/**
 * The text of the element just opened (`si`, `is`, `text`): a `t` of its own and runs beside it are one text, as Excel shows them;
 * how it is spoken (`rPh`) is none of it.
 */
export function readRichText(xml: XmlReader): RichText {
  const level = xml.depth
  const runs: { text: string; font: string | null }[] = []
  while (xml.nextChild(level)) {
    if (xml.name === 't') runs.push({ text: unescapeOoxml(xml.content()), font: null })
    else if (xml.name === 'r') runs.push(readRun(xml))
  }
  return runs
}

function readRun(xml: XmlReader): { text: string; font: string | null } {
  const level = xml.depth
  let font: string | null = null
  let text = ''
  while (xml.nextChild(level)) {
    if (xml.name === 't') text += unescapeOoxml(xml.content())
    else if (xml.name === 'rPr') font = readFont(xml) ?? font
  }
  return { text, font }
}

function readFont(xml: XmlReader): string | null {
  const level = xml.depth
  let font: string | null = null
  while (xml.nextChild(level)) if (xml.name === 'rFont') font = xml.attribute('val')
  return font
}

/** The text in Unicode: runs in fonts from before Unicode are read by the code of their font. */
export function plainText(runs: RichText, cellFont: string | null, onLegacy: () => void = () => undefined): string {
  const texts = runs.map(({ text, font }) => {
    const read = fromLegacyFont(text, font ?? cellFont)
    if (read !== text) onLegacy()
    return read
  })
  return printable(texts.join(''))
}

/** Excel writes what XML cannot hold as `_x000D_`, and a text that looks so as `_x005F_x000D_` (ECMA-376, ST_Xstring). */
export const unescapeOoxml = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([\da-fA-F]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
    : text
