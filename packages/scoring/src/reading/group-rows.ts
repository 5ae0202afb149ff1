import { cellAt } from '../sheet/cell-at.js'
import type { Grid } from '../sheet/grid.js'
import type { GroupRow, Layout, ScannedRow } from '../sheet/scan.js'
import { fold } from '../values/fold.js'
import { codeBeforeTitle, readToken } from './code-token.js'
import { isTotalText } from './row-words.js'

const NO_TOKEN = readToken(null)

/**
 * Puts rows for the groups whose names stand in columns of their own before the titles, merged over the rows below them, written on each
 * of them, or on a row of their own.
 */
export function withGroups(rows: readonly ScannedRow[], grid: Grid, layout: Layout): readonly ScannedRow[] {
  const { groupCols } = layout
  if (!groupCols) return rows
  const open: string[] = []
  const placed: ScannedRow[] = []
  for (const row of rows) {
    const begun = groupCols.flatMap((col, level) => {
      const cell = cellAt(grid, row.codeCell.row, col)
      if (cell.text === '' || cell.text === open[level]) return []
      open.length = level
      open[level] = cell.text
      return [{ level, cell }]
    })
    const own = row.title === '' ? begun.pop() : undefined
    for (const each of begun) placed.push(groupRow(row, each, layout, false))
    placed.push(own ? groupRow(row, own, layout, true) : row)
  }
  return withNumbers(placed)
}

/** A row of a group: that of the sheet where it has no title of its own, else one without figures above it. */
function groupRow(
  row: ScannedRow,
  { level, cell }: { readonly level: number; readonly cell: ScannedRow['titleCell'] },
  { columns }: Layout,
  isOwn: boolean,
): ScannedRow {
  const coded = codeBeforeTitle(cell.text, true)
  const title = coded?.title ?? cell.text
  const isTotal = isTotalText(title)
  return {
    ...row,
    token: isOwn && row.token.style !== 'none' ? row.token : (coded?.token ?? NO_TOKEN),
    codeCell: isOwn ? row.codeCell : cell,
    titleToken: null,
    title,
    folded: fold(title),
    titleCell: cell,
    indent: 0,
    group: isTotal ? null : { level, isAbove: false, code: null },
    mergedFrom: null,
    ...(isOwn
      ? {}
      : {
          cells: columns.map(() => ({
            ...cell,
            text: '',
            value: null,
            formula: null,
            points: { kind: 'blank' as const },
          })),
          words: row.words.map(() => ''),
          inputs: row.inputs.map((input) => ({ ...input, text: '', value: null })),
          filled: false,
        }),
  }
}

/** Tells each group how the codes below it go on. */
function withNumbers(rows: readonly ScannedRow[]): ScannedRow[] {
  const codes = rows.flatMap(({ token, group }) => (group || token.style === 'none' ? [] : [token.code]))
  const isAbove = new Set(codes).size === codes.length
  return rows.map((row, at) => {
    if (!row.group) return row
    const end = rows.findIndex(
      (each, place) => place > at && each.group !== null && each.group.level <= (row.group?.level ?? 0),
    )
    const below = rows.slice(at + 1, end < 0 ? undefined : end).filter(({ group }) => group === null)
    const group: GroupRow = { ...row.group, isAbove, code: isAbove ? commonNumber(below) : null }
    return { ...row, group }
  })
}

/** The number that all dotted codes of some rows begin with. */
function commonNumber(rows: readonly ScannedRow[]): string | null {
  const dotted = rows.flatMap(({ token }) => (token.style === 'dotted' ? [token.code] : []))
  const firsts = new Set(dotted.map((code) => code.split('.')[0] ?? ''))
  const [first] = firsts
  return dotted.length > 0 && firsts.size === 1 && dotted.every((code) => code.includes('.')) ? (first ?? null) : null
}
