import { mergeClasses } from '@fluentui/react-components'
import { addressOf, type Block, type Grid } from '@parscore/scoring'
import type { SheetLook } from '@parscore/workbook'
import { useIsDark } from '../../pane/is-dark.js'
import { useSay } from '../../texts/use-text.js'
import { cellFill } from './cell-fill.js'
import { CellInput } from './cell-input.js'
import type { CellMarks } from './cell-marks.js'
import { useGridStyles } from './grid-styles.js'
import { type MergedCells, type RowHeights, SIDE } from './layout.js'
import { isInside } from './range.js'
import { shownIn } from './shown-value.js'
import type { GridEditing } from './use-grid-editing.js'

const NO_CHOICES: readonly string[] = []

/** What a row of the sheet is shown with. */
export interface SheetRowProps {
  readonly row: number
  readonly top: number
  readonly height: number
  readonly grid: Grid
  readonly widths: readonly number[]
  /** Where the columns stand that stay in sight, from the left. */
  readonly places: readonly number[]
  readonly look: SheetLook | undefined
  readonly heights: RowHeights
  readonly merges: MergedCells
  readonly marks: CellMarks
  readonly stale: ReadonlyMap<string, unknown> | undefined
  readonly range: Block
  readonly selected: string | null
  readonly editing: GridEditing
}

/** A row with its number and its cells. */
export function SheetRow(props: SheetRowProps) {
  const styles = useGridStyles()
  const { row, top, height, widths } = props
  return (
    <div
      className={styles.line}
      style={{ transform: `translateY(${top}px)`, height }}
      role="row"
      aria-rowindex={row + 1}
    >
      <div
        className={mergeClasses(styles.cell, styles.head, styles.side, styles.sideRow)}
        style={{ width: SIDE }}
        role="rowheader"
      >
        {row + 1}
      </div>
      {widths.map((width, col) =>
        width === 0 ? null : <SheetCell key={addressOf(row, col)} {...props} col={col} width={width} />,
      )}
    </div>
  )
}

interface SheetCellProps extends SheetRowProps {
  readonly col: number
  readonly width: number
}

function SheetCell(props: SheetCellProps) {
  const { row, col, width, height, merges } = props
  const styles = useGridStyles()
  const block = merges.of(addressOf(row, col))
  if (!block || (row === block.firstRow && col === block.firstCol)) return <OwnCell {...props} block={block} />
  // A cell beside the first of merged ones is under it; one below keeps the place.
  return row === block.firstRow ? null : (
    <div className={mergeClasses(styles.cell, styles.covered)} style={{ width, height }} role="gridcell" />
  )
}

/** A cell that shows its value: alone, or as the first of merged ones. */
function OwnCell(props: SheetCellProps & { readonly block: Block | null }) {
  const { row, col, width, height, grid, look, block, marks, stale, range, selected, editing } = props
  const styles = useGridStyles()
  const { lang } = useSay()
  const address = addressOf(row, col)
  const value = grid.rows[row]?.[col] ?? null
  const mark = marks.get(address)
  const isSelected = address === selected
  const size = block ? mergedSize(props, block) : { width, height }
  const frozen = useFrozen(props)
  const filled = useFill(look?.fills.get(address))
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid is walked with the arrow keys
    <div
      id={`cell-${address}`}
      role="gridcell"
      aria-selected={isSelected}
      data-mark={mark}
      className={mergeClasses(
        styles.cell,
        typeof value === 'number' && styles.number,
        block !== null && styles.merged,
        filled.className,
        frozen.className,
        isInside(range, row, col) && styles.inRange,
        isSelected && styles.selected,
        stale?.has(address) && styles.stale,
        mark && styles.corner,
        mark === 'warning' && styles.warning,
        mark === 'info' && styles.info,
      )}
      style={{ ...size, ...frozen.style, ...filled.style }}
      onClick={(event) => editing.choose(address, event.shiftKey)}
      onDoubleClick={() => editing.begin(address)}
    >
      {editing.open?.cell === address ? (
        <CellInput editing={editing} choices={look?.choicesOf(address) ?? NO_CHOICES} />
      ) : (
        shownIn(grid, address, value, lang)
      )}
    </div>
  )
}

/** What makes a cell of the first columns stay in sight. */
function useFrozen({ col, places, block }: SheetCellProps & { readonly block: Block | null }) {
  const styles = useGridStyles()
  // A cell that is merged with columns that move moves with them.
  const left = block && block.lastCol >= places.length ? undefined : places[col]
  if (left === undefined) return {}
  const isLast = col === places.length - 1
  return { className: mergeClasses(styles.frozenCell, isLast && styles.lastFrozen), style: { left } }
}

/** What shows the fill of a cell. */
function useFill(fill: string | undefined) {
  const styles = useGridStyles()
  const isDark = useIsDark()
  return fill === undefined ? {} : { className: styles.filled, style: cellFill(fill, isDark) }
}

/** How large merged cells are together. */
function mergedSize({ widths, heights, grid }: SheetRowProps, { firstRow, firstCol, lastRow, lastCol }: Block) {
  const rows = Array.from({ length: lastRow - firstRow + 1 }, (_, at) => firstRow + at)
  return {
    width: widths.slice(firstCol, lastCol + 1).reduce((sum, width) => sum + width, 0),
    height: rows.reduce((sum, row) => sum + heights.of(grid, row), 0),
  }
}
