import type { XmlReader } from '../xml/xml-reader.js'

/** What stands in a paragraph and is none of its text: notes of a cell, drawings, what was deleted under tracked changes. */
const BESIDE = new Set([
  'office:annotation',
  'draw:frame',
  'draw:custom-shape',
  'text:tracked-changes',
  'text:note-citation',
])

/**
 * The text of the paragraph just opened (`text:p`, `text:h`): spaces, tabs and breaks are elements of their own.
 *
 * @param onLink is told where the links of the paragraph lead
 */
export function paragraphText(xml: XmlReader, onLink: (target: string) => void = () => undefined): string {
  const level = xml.depth
  let text = ''
  for (;;) {
    const token = xml.next()
    if (token === 'end' || (token === 'close' && xml.depth < level)) return text
    if (token === 'text') text += xml.text.replace(/[\t\r\n ]+/g, ' ')
    else if (token === 'open') text += BESIDE.has(xml.qualified) ? skipped(xml) : written(xml, onLink)
  }
}

function written(xml: XmlReader, onLink: (target: string) => void): string {
  switch (xml.qualified) {
    case 'text:a':
      onLink(xml.attribute('xlink:href') ?? '')
      return ''
    case 'text:s':
      return ' '.repeat(Math.min(Number(xml.attribute('text:c') ?? 1) || 1, 1000))
    case 'text:tab':
      return '\t'
    case 'text:line-break':
      return '\n'
    default:
      return ''
  }
}

function skipped(xml: XmlReader): '' {
  xml.content()
  return ''
}
