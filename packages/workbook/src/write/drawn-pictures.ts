import { strFromU8, strToU8, unzipSync } from 'fflate'
import { zipped } from './zipped.js'

/** The extension by which Office from 2016 on finds the drawing of a picture (MS-ODRAWXML, `svgBlip`). */
const SVG = {
  uri: '{96DAC541-7B7A-43D3-8B79-37D633B846F1}',
  namespace: 'http://schemas.microsoft.com/office/drawing/2016/SVG/main',
} as const
const IMAGE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image'
const TYPE = '<Default Extension="svg" ContentType="image/svg+xml"/>'

/**
 * Puts drawings behind the pictures of a workbook’s first sheet with pictures, in their order: Excel from 2016 on shows the
 * drawing, an older one, and LibreOffice 7.4, the picture that stands there. Each keeps its own size, whatever the cells have.
 *
 * @param drawings SVG texts, one a picture
 */
export function withDrawings(bytes: Uint8Array, drawings: readonly string[]): Uint8Array {
  if (drawings.length === 0) return bytes
  const parts = unzipSync(bytes)
  edit(parts, '[Content_Types].xml', (text) =>
    text.includes(TYPE) ? text : text.replace(/(<Types[^>]*>)/, `$1${TYPE}`),
  )
  edit(parts, 'xl/drawings/_rels/drawing1.xml.rels', (text) =>
    text.replace('</Relationships>', `${drawings.map((_, at) => relation(at)).join('')}</Relationships>`),
  )
  edit(parts, 'xl/drawings/drawing1.xml', (text) => {
    let at = 0
    return text
      .replace(BETWEEN_CELLS, ownSize)
      .replace(/<a:blip r:embed="([^"]+)"\/>/g, (_, id: string) => blip(id, at++))
  })
  for (const [at, svg] of drawings.entries()) parts[`xl/media/${nameOf(at)}`] = strToU8(svg)
  return zipped(parts)
}

function edit(parts: Record<string, Uint8Array>, name: string, change: (text: string) => string): void {
  const part = parts[name]
  if (part) parts[name] = strToU8(change(strFromU8(part)))
}

/** A picture from one cell to another, with its own size within. */
const BETWEEN_CELLS =
  /<xdr:twoCellAnchor>(<xdr:from>.*?<\/xdr:from>)<xdr:to>.*?<\/xdr:to>(.*?<a:ext cx="(\d+)" cy="(\d+)"\/>.*?)<\/xdr:twoCellAnchor>/gs

/** Cells are as wide as the letters of the machine make them, so a picture between two would lose its shape. */
const ownSize = (_: string, from: string, picture: string, cx: string, cy: string): string =>
  `<xdr:oneCellAnchor>${from}<xdr:ext cx="${cx}" cy="${cy}"/>${picture}</xdr:oneCellAnchor>`

const nameOf = (at: number): string => `drawing${at + 1}.svg`
const idOf = (at: number): string => `svg${at + 1}`
const relation = (at: number): string =>
  `<Relationship Id="${idOf(at)}" Type="${IMAGE}" Target="../media/${nameOf(at)}"/>`
const blip = (id: string, at: number): string =>
  `<a:blip r:embed="${id}"><a:extLst><a:ext uri="${SVG.uri}"><asvg:svgBlip xmlns:asvg="${SVG.namespace}" r:embed="${idOf(at)}"/></a:ext></a:extLst></a:blip>`
