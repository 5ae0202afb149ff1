import type { Edit } from '@parscore/scoring'
import { NumberFormats } from './number-formats.js'
import { PackageParts } from './package-parts.js'
import { SheetPart } from './sheet-part.js'
import { attribute } from './xml.js'

/** The part that lists the sheets. */
export const WORKBOOK = 'xl/workbook.xml'

/** The sheets of a workbook with the paths of their parts. */
export function sheetPaths(parts: PackageParts): Map<string, string> {
  const targets = new Map(parts.relationships(WORKBOOK).map((each) => [each.id, each.target]))
  const tags = parts.text(WORKBOOK)?.match(/<(?:\w+:)?sheet\b[^>]*>/g) ?? []
  return new Map(
    tags.flatMap((tag) => {
      const target = targets.get(attribute(tag, '\\w+:id') ?? '')
      const name = attribute(tag, 'name')
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
    this.stylesPath = parts.relationships(WORKBOOK).find((each) => each.type === 'styles')?.target ?? 'xl/styles.xml'
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
    this.parts.write(WORKBOOK, calculatedOnLoad(this.parts.text(WORKBOOK) ?? ''))
  }
}

const CALCULATION = /<((?:\w+:)?)calcPr\b([^>]*?)(\/?)>/
/** What follows the calculation settings, in the order that the schema fixes. */
const AFTER_CALCULATION =
  /<(?:\w+:)?(?:oleSize|customWorkbookViews|pivotCaches|smartTagPr|smartTagTypes|webPublishing|fileRecoveryPr|webPublishObjects|extLst)\b|<\/(?:\w+:)?workbook>/

function calculatedOnLoad(xml: string): string {
  const found = CALCULATION.exec(xml)
  if (found) {
    const attributes = (found[2] ?? '').replace(/\s*fullCalcOnLoad="[^"]*"/, '')
    return xml.replace(CALCULATION, `<${found[1]}calcPr${attributes} fullCalcOnLoad="1"${found[3]}>`)
  }
  const prefix = /<(\w+:)?workbook\b/.exec(xml)?.[1] ?? ''
  return xml.replace(AFTER_CALCULATION, (next) => `<${prefix}calcPr fullCalcOnLoad="1"/>${next}`)
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
