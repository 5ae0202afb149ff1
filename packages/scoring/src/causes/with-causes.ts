import type { Finding, ProvenCause } from '../checks/finding.js'
import { fullAddress } from '../sheet/grid.js'
import { numberIn, type ScoreRow, type ScoreSheet } from '../sheet/score-sheet.js'
import { sentence, type Text } from '../text.js'
import { type Misprint, misprints } from './misprints.js'

/** The checks that tell of a sum which does not hold. */
const SUMS: ReadonlySet<string> = new Set(['sum-mismatch', 'total-mismatch'])

/**
 * Findings with the misprint that they are symptoms of, where the sums of the sheet prove one.
 *
 * @param findings those of the sheet
 */
export function withCauses(sheet: ScoreSheet, findings: readonly Finding[]): readonly Finding[] {
  if (!findings.some(({ check }) => SUMS.has(check))) return findings
  const causes = new Map(
    misprints(sheet).flatMap((misprint) => {
      const cause = causeOf(sheet, misprint)
      return misprint.mended.flatMap(({ whole }) => {
        const cell = whole.cells[misprint.column]
        return cell ? [[fullAddress(cell.sheet, cell.address), cause] as const] : []
      })
    }),
  )
  return findings.map((finding) => {
    const cause = SUMS.has(finding.check) ? causes.get(finding.cell) : undefined
    return cause ? { ...finding, cause } : finding
  })
}

function causeOf(sheet: ScoreSheet, misprint: Misprint): ProvenCause {
  const { column, changes, mended, held } = misprint
  const cells = changes.flatMap(({ row }) => row.cells[column] ?? [])
  const message = sentence(changes.length === 1 ? ONE : SEVERAL, {
    suspects: listed(
      changes.map(({ row, value }) => suspect(row, column, value)),
      ' hoặc ',
      ' or ',
    ),
    mended: listed(
      mended.map(({ whole }) => named(whole, column)),
      ', ',
      ', ',
    ),
    proof: held.length > 0 && changes.every(({ row }) => row !== mended[0]?.whole) ? proof(misprint) : NOTHING,
  })
  return { cells: cells.map((cell) => fullAddress(sheet.name, cell.address)), message: trimmed(message) }
}

const NOTHING: Text = { vi: '', en: '' }
const ONE: Text = {
  vi: 'Có lẽ in nhầm ở {suspects}: sửa một ô này thì {mended} khớp, không phép cộng nào khác bị lệch. {proof}',
  en: 'Probably a misprint in {suspects}: this one change makes {mended} agree and breaks no other sum. {proof}',
}
const SEVERAL: Text = {
  vi: 'Có lẽ in nhầm ở một trong các ô {suspects}: sửa một ô thì {mended} khớp, không phép cộng nào khác bị lệch; các số không cho biết là ô nào. {proof}',
  en: 'Probably a misprint in one of {suspects}: one change makes {mended} agree and breaks no other sum; the numbers do not tell which. {proof}',
}
const PROOF: Text = {
  vi: 'Bản thân {whole} khớp với {others}, nên chỗ sai ở bên dưới nó.',
  en: '{whole} itself agrees with {others}, so the mistake is below it.',
}

function proof({ column, mended, held }: Misprint): Text {
  const [first] = mended
  if (!first) return NOTHING
  const others = listed(
    held.map(({ whole }) => named(whole, column)),
    ', ',
    ', ',
  )
  return sentence(PROOF, { whole: named(first.whole, column), others })
}

const address = (row: ScoreRow, column: number): string => row.cells[column]?.address ?? ''

const TOTAL: Text = { vi: 'dòng tổng', en: 'the total' }

/** Such as `5.7 (ô F60)`. */
const named = (row: ScoreRow, column: number): Text =>
  sentence(
    { vi: '{what} (ô {cell})', en: '{what} ({cell})' },
    { what: row.kind === 'total' ? TOTAL : row.code || row.title, cell: address(row, column) },
  )

const suspect = (row: ScoreRow, column: number, value: number): Text =>
  sentence(
    { vi: '{row}: {stands} → {value}', en: '{row}: {stands} → {value}' },
    { row: named(row, column), stands: numberIn(row, column) ?? '', value },
  )

const listed = (texts: readonly Text[], vi: string, en: string): Text => ({
  vi: texts.map((text) => text.vi).join(vi),
  en: texts.map((text) => text.en).join(en),
})

const trimmed = ({ vi, en }: Text): Text => ({ vi: vi.trim(), en: en.trim() })
