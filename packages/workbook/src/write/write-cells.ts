import type { Edit } from '@parscore/scoring'
import { elementsOf, named } from './elements.js'
import { NumberFormats } from './number-formats.js'
import { PackageParts } from './package-parts.js'
import { SheetPart } from './sheet-part.js'

/** The part that lists the sheets; it need not be `xl/workbook.xml`. */
export const workbookPath = (parts: PackageParts): string =>
  parts.relationships('').find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml'

/** The sheets of a workbook with the paths of their parts. */
export function sheetPaths(parts: PackageParts): Map<string, string> {
  const targets = new Map(parts.relationships(workbookPath(parts)).map((each) => [each.id, each.target]))
  return new Map(
    named(elementsOf(parts.text(workbookPath(parts)) ?? ''), 'sheet').flatMap((sheet) => {
      const target = targets.get(sheet.attribute('*:id') ?? '')
      const name = sheet.attribute('name')
      return target && name !== null ? [[name, target] as const] : []
    }),
  )
}

/** Writes cells in the parts of a workbook with the number formats that they need. */
export class CellWriter {
  private readonly stylesPath: string
  private readonly formats: NumberFormats
  private written = 0

  constructor(private readonly parts: PackageParts) {
    this.stylesPath =
      parts.relationships(workbookPath(parts)).find((each) => each.type === 'styles')?.target ?? 'xl/styles.xml'
    this.formats = new NumberFormats(parts.text(this.stylesPath) ?? '')
  }

  write(sheet: SheetPart, edits: readonly Edit[]): void {
    for (const { cell, value } of edits) {
      const style = sheet.styleOf(cell)
      sheet.setValue(
        cell,
        value,
        typeof value === 'number' ? this.formats.forNumber(style) : this.formats.forText(style),
      )
    }
    this.written += edits.length
  }

  /** Writes the formats, and has Excel calculate anew: a text that became a number now counts in the sums. */
  finish(): void {
    if (this.written === 0) return
    this.parts.write(this.stylesPath, this.formats.xml())
    const workbook = workbookPath(this.parts)
    this.parts.write(workbook, calculatedOnLoad(this.parts.text(workbook) ?? ''))
  }
}

/** What follows the calculation settings, in the order that the schema fixes. */
const AFTER_CALCULATION: ReadonlySet<string> = new Set([
  'oleSize',
  'customWorkbookViews',
  'pivotCaches',
  'smartTagPr',
  'smartTagTypes',
  'webPublishing',
  'fileRecoveryPr',
  'webPublishObjects',
  'extLst',
])

function calculatedOnLoad(xml: string): string {
  const [root, ...children] = elementsOf(xml, 1)
  if (!root) return xml
  const settings = children.find(({ name }) => name === 'calcPr')
  const next = settings ?? children.find(({ name }) => AFTER_CALCULATION.has(name))
  const start = next?.start ?? root.insideEnd
  const tag = settings
    ? xml
        .slice(settings.start, settings.inside)
        .replace(/\s*fullCalcOnLoad\s*=\s*(?:"[^"]*"|'[^']*')/, '')
        .replace(/\s*\/?>$/, (end) => ` fullCalcOnLoad="1"${end.trim()}`)
    : `<${root.prefix}calcPr fullCalcOnLoad="1"/>`
  return xml.slice(0, start) + tag + xml.slice(settings?.inside ?? start)
}

/** The cells to write by the name of their sheet. */
export type EditsBySheet = ReadonlyMap<string, readonly Edit[]>

/**
 * A copy of an xlsx workbook with some cells written; all else stays byte for byte. Cells with formulas are not for this.
 *
 * @param bytes the workbook; it is not changed
 */
export function writeCells(bytes: Uint8Array, edits: EditsBySheet): Uint8Array {
  const parts = new PackageParts(bytes)
  const cells = new CellWriter(parts)
  for (const [name, path] of sheetPaths(parts)) {
    const own = edits.get(name) ?? []
    const xml = parts.text(path)
    if (own.length === 0 || xml === null) continue
    const sheet = new SheetPart(xml)
    cells.write(sheet, own)
    parts.write(path, sheet.xml())
  }
  cells.finish()
  return parts.bytes()
}
