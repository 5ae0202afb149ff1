import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { addressOf, type Block, type CellValue, columnLetters, type Grid, placeOf } from '@parscore/scoring'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useEffect, useMemo, useRef, useState } from 'react'
import type { FileHost, FileView } from '../../host/file-host.js'
import { useSay } from '../../texts/use-text.js'
import { CellBar } from './cell-bar.js'
import { CellInput } from './cell-input.js'
import type { CellMarks } from './cell-marks.js'
import { columnWidths, HEAD, MergedCells, RowHeights, SIDE } from './layout.js'
import { blockBetween, isInside } from './range.js'
import { ScrollMarks } from './scroll-marks.js'
import { shownValue } from './shown-value.js'
import { type GridEditing, useGridEditing } from './use-grid-editing.js'

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', minHeight: 0, minWidth: 0, flexGrow: 1 },
  frame: { position: 'relative', display: 'flex', flexGrow: 1, minHeight: '12rem', minWidth: 0 },
  scroll: {
    flexGrow: 1,
    minWidth: 0,
    overflow: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    outlineOffset: '-2px',
  },
  table: { position: 'relative', fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums' },
  line: { position: 'absolute', left: 0, top: 0, display: 'flex' },
  cell: {
    position: 'relative',
    flexShrink: 0,
    lineHeight: '18px',
    padding: '4px 6px',
    boxSizing: 'border-box',
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: 'hidden',
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-wrap',
    cursor: 'cell',
  },
  covered: { visibility: 'hidden' },
  merged: { zIndex: 1 },
  head: {
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    textAlign: 'center',
    cursor: 'default',
    fontSize: tokens.fontSizeBase200,
    height: `${HEAD}px`,
  },
  top: { position: 'sticky', top: 0, zIndex: 3, width: 'max-content' },
  letters: { display: 'flex' },
  frozen: { display: 'flex', fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  side: { position: 'sticky', left: 0, zIndex: 2 },
  sideRow: { height: 'auto' },
  number: { textAlign: 'right' },
  inRange: { backgroundColor: tokens.colorBrandBackground2 },
  selected: {
    outline: `2px solid ${tokens.colorBrandStroke1}`,
    outlineOffset: '-2px',
    backgroundColor: tokens.colorBrandBackground2,
  },
  stale: { fontStyle: 'italic', textDecorationLine: 'underline', textDecorationStyle: 'wavy' },
  corner: {
    '::after': {
      content: '""',
      position: 'absolute',
      top: 0,
      right: 0,
      borderTop: '8px solid currentColor',
      borderLeft: '8px solid transparent',
      color: tokens.colorPaletteRedForeground1,
      forcedColorAdjust: 'none',
    },
  },
  warning: { '::after': { color: tokens.colorPaletteDarkOrangeForeground1 } },
  info: { '::after': { color: tokens.colorBrandForeground1 } },
})

/** What a sheet is shown with. */
interface SheetViewProps {
  readonly host: FileHost
  readonly view: FileView
  /** Cells of the sheet in front that have findings. */
  readonly marks: CellMarks
  /** The row of the table's header, counted from 0; it stays in sight. `null` where none is known. */
  readonly headerRow: number | null
}

/** The sheet of an opened file: walked and edited by keyboard and mouse like a spreadsheet. */
export function SheetView(props: SheetViewProps) {
  const grid = props.view.grids[props.view.front]
  return grid ? <SheetGrid {...props} grid={grid} /> : null
}

function SheetGrid({ host, view, marks, headerRow, grid }: SheetViewProps & { readonly grid: Grid }) {
  const styles = useStyles()
  const { say } = useSay()
  const scroll = useRef<HTMLDivElement>(null)
  // Widths stay while one types: they belong to the sheet, not to its values.
  const [sized, setSized] = useState({ name: grid.name, widths: columnWidths(grid) })
  const widths = sized.name === grid.name ? sized.widths : columnWidths(grid)
  if (sized.name !== grid.name) setSized({ name: grid.name, widths })
  const heights = useMemo(() => new RowHeights(widths), [widths])
  const merges = useMemo(() => new MergedCells(grid.merges), [grid.merges])
  const editing = useGridEditing(host, view, grid, widths.length)
  // What is scrolled to must not end up under what stays in sight.
  const above = HEAD + (headerRow === null ? 0 : heights.of(grid.rows[headerRow]))
  const rows = useVirtualizer({
    count: grid.rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: (index) => heights.of(grid.rows[index]),
    overscan: 12,
    scrollMargin: HEAD,
    scrollPaddingStart: above,
  })
  useSelectedInSight(view.selected, rows.scrollToIndex, scroll)
  const range = blockBetween(editing.anchor, editing.cell)
  const total = widths.reduce((sum, width) => sum + width, SIDE)
  const visible = rows.getVirtualItems()
  const isFrozen = headerRow !== null && (rows.scrollOffset ?? 0) > startOf(grid, heights, headerRow)
  return (
    <div className={styles.view}>
      <CellBar host={host} view={view} grid={grid} cell={editing.cell} />
      <div className={styles.frame}>
        <div
          ref={scroll}
          className={styles.scroll}
          role="grid"
          aria-label={say('sheetGrid', { name: grid.name })}
          aria-rowcount={grid.rows.length}
          aria-colcount={widths.length}
          aria-activedescendant={`cell-${editing.cell}`}
          tabIndex={0}
          style={{ scrollPaddingTop: above, scrollPaddingLeft: SIDE }}
          {...editing.handlers}
        >
          <div className={styles.top}>
            <Letters widths={widths} />
            {isFrozen && <FrozenRow cells={grid.rows[headerRow] ?? []} row={headerRow} widths={widths} />}
          </div>
          <div className={styles.table} style={{ height: rows.getTotalSize(), width: total }} role="rowgroup">
            {visible.map(({ index, start, size }) => (
              <SheetRow
                key={index}
                row={index}
                top={start - HEAD}
                height={size}
                grid={grid}
                widths={widths}
                heights={heights}
                merges={merges}
                marks={marks}
                stale={view.uncalculated.get(grid.name)}
                range={range}
                selected={view.selected}
                editing={editing}
              />
            ))}
          </div>
        </div>
        <ScrollMarks
          marks={marks}
          rows={grid.rows.length}
          onGo={(cell) => {
            host.moveTo(cell)
            scroll.current?.focus()
          }}
        />
      </div>
    </div>
  )
}

/** Where a row begins, in pixels below the letters. */
const startOf = (grid: Grid, heights: RowHeights, row: number): number =>
  grid.rows.slice(0, row).reduce((sum, cells) => sum + heights.of(cells), 0)

/** Keeps the selected cell in sight: in the sheet, and the sheet in the window. */
function useSelectedInSight(
  selected: string | null,
  scrollToIndex: (index: number, options: { align: 'auto' }) => void,
  scroll: RefObject<HTMLDivElement | null>,
): void {
  useEffect(() => {
    const place = selected === null ? null : placeOf(selected)
    if (!place) return
    scrollToIndex(place.row, { align: 'auto' })
    // The row is made first, then its cell can be shown.
    const frame = requestAnimationFrame(() =>
      scroll.current?.querySelector(`#cell-${selected}`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' }),
    )
    return () => cancelAnimationFrame(frame)
  }, [selected, scrollToIndex, scroll])
}

function Letters({ widths }: { readonly widths: readonly number[] }) {
  const styles = useStyles()
  return (
    <div className={styles.letters} role="row">
      <div className={mergeClasses(styles.cell, styles.head, styles.side)} style={{ width: SIDE }} role="columnheader">
        #
      </div>
      {widths.map((width, col) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
        <div key={col} className={mergeClasses(styles.cell, styles.head)} style={{ width }} role="columnheader">
          {columnLetters(col)}
        </div>
      ))}
    </div>
  )
}

/** The header of the table, said once by the row itself. */
function FrozenRow({
  cells,
  row,
  widths,
}: {
  readonly cells: readonly CellValue[]
  readonly row: number
  readonly widths: readonly number[]
}) {
  const styles = useStyles()
  const { lang } = useSay()
  return (
    <div className={styles.frozen} aria-hidden="true">
      <div className={mergeClasses(styles.cell, styles.head, styles.side, styles.sideRow)} style={{ width: SIDE }}>
        {row + 1}
      </div>
      {widths.map((width, col) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
        <div key={col} className={styles.cell} style={{ width }}>
          {shownValue(cells[col] ?? null, lang)}
        </div>
      ))}
    </div>
  )
}

interface SheetRowProps {
  readonly row: number
  readonly top: number
  readonly height: number
  readonly grid: Grid
  readonly widths: readonly number[]
  readonly heights: RowHeights
  readonly merges: MergedCells
  readonly marks: CellMarks
  readonly stale: ReadonlyMap<string, unknown> | undefined
  readonly range: Block
  readonly selected: string | null
  readonly editing: GridEditing
}

function SheetRow(props: SheetRowProps) {
  const styles = useStyles()
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
      {widths.map((width, col) => (
        <SheetCell key={addressOf(row, col)} {...props} col={col} width={width} />
      ))}
    </div>
  )
}

function SheetCell(props: SheetRowProps & { readonly col: number; readonly width: number }) {
  const { row, col, width, height, grid, merges, marks, stale, range, selected, editing } = props
  const styles = useStyles()
  const { lang } = useSay()
  const address = addressOf(row, col)
  const block = merges.at(row, col)
  if (merges.isCovered(row, col)) return <CoveredCell {...props} />
  const value = grid.rows[row]?.[col] ?? null
  const mark = marks.get(address)
  const isSelected = address === selected
  const size = block ? mergedSize(props, block) : { width, height }
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
        isInside(range, row, col) && styles.inRange,
        isSelected && styles.selected,
        stale?.has(address) && styles.stale,
        mark && styles.corner,
        mark === 'warning' && styles.warning,
        mark === 'info' && styles.info,
      )}
      style={size}
      onClick={(event) => editing.choose(address, event.shiftKey)}
      onDoubleClick={() => editing.begin(address)}
    >
      {editing.open?.cell === address ? <CellInput editing={editing} /> : shownValue(value, lang)}
    </div>
  )
}

/** A cell below or beside the first of merged ones: it keeps the place. */
function CoveredCell({
  merges,
  row,
  col,
  width,
  height,
}: SheetRowProps & { readonly col: number; readonly width: number }) {
  const styles = useStyles()
  for (let first = col - 1; first >= 0; first -= 1) {
    const block = merges.at(row, first)
    if (block && block.lastCol >= col) return null
    if (block) break
  }
  return <div className={mergeClasses(styles.cell, styles.covered)} style={{ width, height }} role="gridcell" />
}

function mergedSize({ widths, heights, grid }: SheetRowProps, { firstRow, firstCol, lastRow, lastCol }: Block) {
  const rows = grid.rows.slice(firstRow, lastRow + 1)
  return {
    width: widths.slice(firstCol, lastCol + 1).reduce((sum, width) => sum + width, 0),
    height: rows.reduce((sum, row) => sum + heights.of(row), 0),
  }
}
