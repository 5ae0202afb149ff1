import { unescapeXml } from '../read/xml/unescape-xml.js'
import { elementsOf, named, type XmlElement } from '../write/elements.js'
import { PackageParts } from '../write/package-parts.js'
import { sheetNames } from '../write/sheet-name.js'
import { sheetPaths, workbookPath } from '../write/write-cells.js'

/** What Excel refuses in a workbook though the schema allows it. */
export function excelRefusals(bytes: Uint8Array): string[] {
  const parts = new PackageParts(bytes)
  const sheets = [...sheetPaths(parts)]
  return [
    ...untyped(parts),
    ...names(parts),
    ...sheets.flatMap(([name, path]) => sheetRefusals(parts, path).map((told) => `${name}: ${told}`)),
    ...tables(
      parts,
      sheets.map(([, path]) => path),
    ),
  ]
}

function untyped(parts: PackageParts): string[] {
  return parts
    .paths()
    .filter((path) => path !== '[Content_Types].xml' && !path.endsWith('/') && parts.typeOf(path) === null)
    .map((path) => `no content type: ${path}`)
}

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u
const LIKE_CELL = /^(?:[a-z]{1,3}\d+|r\d*c\d*|r|c)$/i

function names(parts: PackageParts): string[] {
  const elements = elementsOf(parts.text(workbookPath(parts)) ?? '')
  const sheets = named(elements, 'sheet').map((each) => each.attribute('name') ?? '')
  const defined = named(elements, 'definedName').map((each) => each.attribute('name') ?? '')
  return [
    ...sheets.filter((name, at) => sheetNames(sheets)[at] !== name).map((name) => `sheet name: ${name}`),
    ...defined
      .filter((name) => !name.startsWith('_xlnm.') && (!NAME.test(name) || LIKE_CELL.test(name)))
      .map((name) => `defined name: ${name}`),
  ]
}

const LONGEST_CELL = 32_767
const LONGEST_LITERAL = 255
const HIGHEST_ROW = 409.5
/** Functions that came after Excel 2007 need a prefix that says so. */
const NEWER =
  /(?<![\p{L}_.])(?:IFNA|IFS|SWITCH|CONCAT|TEXTJOIN|MAXIFS|MINIFS|XLOOKUP|FILTER|SORT|UNIQUE|LET|SEQUENCE)\(/iu

function sheetRefusals(parts: PackageParts, path: string): string[] {
  const xml = parts.text(path) ?? ''
  const elements = elementsOf(xml)
  const textOf = ({ inside, insideEnd }: XmlElement) => unescapeXml(xml.slice(inside, insideEnd))
  return [
    ...named(elements, 't')
      .filter((each) => textOf(each).length > LONGEST_CELL)
      .map(() => 'a text of more than 32 767 letters'),
    ...named(elements, 'f').flatMap((each) => formulaRefusals(textOf(each))),
    ...named(elements, 'formula1')
      .filter((each) => textOf(each).startsWith('"') && textOf(each).length > LONGEST_LITERAL + 2)
      .map(() => 'a list of more than 255 letters'),
    ...named(elements, 'row')
      .filter((each) => Number(each.attribute('ht') ?? 0) > HIGHEST_ROW)
      .map((each) => `row ${each.attribute('r')} is too high`),
    ...noteRefusals(parts, path, elements),
  ]
}

function formulaRefusals(formula: string): string[] {
  const literals = formula.match(/"(?:[^"]|"")*"/g) ?? []
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""')
  return [
    ...(formula.startsWith('=') ? ['a formula with ='] : []),
    ...(formula.length > 8192 ? ['a formula of more than 8 192 letters'] : []),
    ...(literals.some((each) => each.length > LONGEST_LITERAL + 2)
      ? ['a text of more than 255 letters in a formula']
      : []),
    ...(NEWER.test(bare) ? [`a function without _xlfn: ${bare.slice(0, 60)}`] : []),
    ...(bare.includes(';') ? ['a semicolon between arguments'] : []),
  ]
}

function noteRefusals(parts: PackageParts, path: string, elements: readonly XmlElement[]): string[] {
  const [root] = elements
  const drawings = named(elements, 'legacyDrawing')
  const misplaced = drawings.filter(({ depth }) => depth !== 1).map(() => 'a legacyDrawing inside another element')
  const notes = parts.relationships(path).find(({ type }) => type === 'comments')
  if (!notes || !root) return misplaced
  const id = drawings[0]?.attribute('*:id')
  const drawing = parts.relationships(path).find((each) => each.id === id)
  const vml = drawing ? parts.text(drawing.target) : null
  if (vml === null) return [...misplaced, 'notes without their drawing']
  const shapes = elementsOf(vml)
  const boxes = named(shapes, 'ClientData').length
  const count = named(elementsOf(parts.text(notes.target) ?? ''), 'comment').length
  return boxes === count ? misplaced : [...misplaced, `${count} notes with ${boxes} boxes`]
}

function tables(parts: PackageParts, sheets: readonly string[]): string[] {
  const ids = sheets.flatMap((sheet) =>
    parts
      .relationships(sheet)
      .filter(({ type }) => type === 'table')
      .map(({ target }) => elementsOf(parts.text(target) ?? '')[0]?.attribute('id') ?? ''),
  )
  return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `two tables with the id ${id}`)
}
