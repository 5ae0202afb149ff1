import type { DateSystem } from '@parscore/scoring'
import { serialOfMoment } from '../read/serial-date.js'
import { isTrue } from '../read/xlsx/workbook-part.js'
import type { CellWrite } from './cell-write.js'
import { elementsOf, named } from './elements.js'
import { NumberFormats } from './number-formats.js'
import { PackageParts, type Relationship } from './package-parts.js'
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
  private readonly dateSystem: DateSystem
  private written = 0
  private formulasChanged = false

  constructor(private readonly parts: PackageParts) {
    this.dateSystem = dateSystemOf(parts)
    this.stylesPath =
      parts.relationships(workbookPath(parts)).find((each) => each.type === 'styles')?.target ?? 'xl/styles.xml'
    this.formats = new NumberFormats(parts.text(this.stylesPath) ?? '')
  }

  write(sheet: SheetPart, writes: readonly CellWrite[]): void {
    for (const write of writes) this.#write(sheet, write)
    this.written += writes.length
  }

  #write(sheet: SheetPart, { cell, value, formula }: CellWrite): void {
    const style = sheet.styleOf(cell)
    const plain = value instanceof Date ? serialOfMoment(value, this.dateSystem) : value
    if (formula ? 'text' in formula : sheet.hasFormula(cell)) this.formulasChanged = true
    if (formula) {
      if ('text' in formula) sheet.setFormula(cell, formula.text, plain ?? '', style)
      else sheet.setResult(cell, plain ?? '')
      return
    }
    if (plain === null || plain === '') sheet.setBlank(cell, style)
    else if (value instanceof Date) sheet.setValue(cell, Number(plain), this.formats.forDay(style))
    else if (typeof plain === 'string') sheet.setValue(cell, plain, this.formats.forText(style))
    else sheet.setValue(cell, plain, this.formats.forNumber(style))
  }

  /** Writes the formats, and has Excel calculate anew: a text that became a number now counts in the sums. */
  finish(): void {
    if (this.written === 0) return
    this.parts.write(this.stylesPath, this.formats.xml())
    const workbook = workbookPath(this.parts)
    this.parts.write(workbook, calculatedOnLoad(this.parts.text(workbook) ?? ''))
    if (this.formulasChanged) this.#forgetOrder(workbook)
  }

  /** Takes out the order in which formulas were calculated: one that names a cell without a formula is a damage to Excel. */
  #forgetOrder(workbook: string): void {
    const isOrder = ({ type }: Relationship) => type === 'calcChain'
    for (const { target } of this.parts.relationships(workbook).filter(isOrder)) this.parts.remove(target)
    this.parts.unrelate(workbook, isOrder)
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
        .replace(/\sfullCalcOnLoad\s*=\s*(?:"[^"]*"|'[^']*')/, '')
        .replace(/(?<!\s)\s*\/?>$/, (end) => ` fullCalcOnLoad="1"${end.trim()}`)
    : `<${root.prefix}calcPr fullCalcOnLoad="1"/>`
  return xml.slice(0, start) + tag + xml.slice(settings?.inside ?? start)
}

function dateSystemOf(parts: PackageParts): DateSystem {
  const [settings] = named(elementsOf(parts.text(workbookPath(parts)) ?? '', 1), 'workbookPr')
  return isTrue(settings?.attribute('date1904') ?? null) ? '1904' : '1900'
}

/** The cells to write by the name of their sheet. */
export type WritesBySheet = ReadonlyMap<string, readonly CellWrite[]>

/**
 * A copy of an xlsx workbook with some cells written; all else stays byte for byte.
 *
 * @param bytes the workbook; it is not changed
 */
export function writeCells(bytes: Uint8Array, writes: WritesBySheet): Uint8Array {
  const parts = new PackageParts(bytes)
  const cells = new CellWriter(parts)
  for (const [name, path] of sheetPaths(parts)) {
    const own = writes.get(name) ?? []
    const xml = parts.text(path)
    if (own.length === 0 || xml === null) continue
    const sheet = new SheetPart(xml)
    cells.write(sheet, own)
    parts.write(path, sheet.xml())
  }
  cells.finish()
  return parts.bytes()
}
