import { addressOf, type Block, type Grid, sentence, type Text } from '@parscore/scoring'
import type { SheetLook } from '@parscore/workbook'
import { createPortal } from 'react-dom'
import { useSay } from '../../texts/use-text.js'
import { columnWidths, MergedCells } from './layout.js'
import { printedRows } from './printed-rows.js'
import { shownIn } from './shown-value.js'

const LEFT: Text = {
  vi: 'Còn {n} dòng không in ở đây: in từ Excel hoặc LibreOffice.',
  en: '{n} more {n:row is|rows are} not printed here: print them from Excel or LibreOffice.',
}

/** What the view needs. */
export interface PrintedSheetProps {
  readonly grid: Grid
  readonly look: SheetLook | undefined
}

/** The sheet in front as pages of paper, where there is no report of its check: all of its rows, not those in sight. */
export default function PrintedSheet({ grid, look }: PrintedSheetProps) {
  const { of } = useSay()
  const { columns, above, head, body, below, left } = printedRows(grid, look?.hiddenCols ?? new Set())
  const part = { grid, columns, widths: columnWidths(grid), merges: new MergedCells(grid.merges) }
  return createPortal(
    <article className="printed-sheet">
      <Part {...part} name="printed-words" head={[]} body={above} />
      <Part {...part} name="printed-table" head={head} body={body} />
      <Part {...part} name="printed-words" head={[]} body={below} />
      {left > 0 && <p>{of(sentence(LEFT, { n: left }))}</p>}
    </article>,
    document.body,
  )
}

interface PartProps {
  readonly grid: Grid
  readonly columns: readonly number[]
  readonly widths: readonly number[]
  readonly merges: MergedCells
}

/** Rows that belong together: columns are as wide in each part as in the others. */
function Part({
  name,
  head,
  body,
  ...part
}: PartProps & { readonly name: string; readonly head: readonly number[]; readonly body: readonly number[] }) {
  const { columns, widths } = part
  const all = columns.reduce((sum, col) => sum + (widths[col] ?? 0), 0)
  if (head.length + body.length === 0) return null
  const rows = (places: readonly number[]) => places.map((row) => <Row key={row} {...part} row={row} />)
  return (
    <table className={name}>
      <colgroup>
        {columns.map((col) => (
          <col key={col} style={{ width: `${(100 * (widths[col] ?? 0)) / all}%` }} />
        ))}
      </colgroup>
      {head.length > 0 && <thead>{rows(head)}</thead>}
      <tbody>{rows(body)}</tbody>
    </table>
  )
}

function Row({ row, grid, columns, merges }: PartProps & { readonly row: number }) {
  const { lang } = useSay()
  return (
    <tr>
      {columns.map((col) => {
        const address = addressOf(row, col)
        const block = merges.of(address)
        if (block && (block.firstRow !== row || block.firstCol !== col)) return null
        const value = grid.rows[row]?.[col] ?? null
        return (
          <td
            key={col}
            {...(block ? spanOf(block, columns) : {})}
            className={typeof value === 'number' ? 'printed-number' : ''}
          >
            {shownIn(grid, address, value, lang)}
          </td>
        )
      })}
    </tr>
  )
}

/** Over how many cells that are printed a block goes. */
function spanOf({ firstRow, firstCol, lastRow, lastCol }: Block, columns: readonly number[]) {
  const colSpan = columns.filter((col) => col >= firstCol && col <= lastCol).length
  return { rowSpan: lastRow - firstRow + 1, colSpan, align: colSpan > 1 ? ('center' as const) : undefined }
}
