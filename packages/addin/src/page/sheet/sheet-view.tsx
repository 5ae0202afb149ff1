import { makeStyles, tokens } from '@fluentui/react-components'
import { type Grid, placeOf } from '@parscore/scoring'
import type { SheetLook } from '@parscore/workbook'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import { type FileHost, type FileView, isSaved } from '../../host/file-host.js'
import { useSay } from '../../texts/use-text.js'
import { CellBar } from './cell-bar.js'
import type { CellMarks } from './cell-marks.js'
import { frozenColumns, frozenPlaces } from './frozen.js'
import { columnWidths, HEAD, MergedCells, RowHeights, SIDE } from './layout.js'
import { blockBetween } from './range.js'
import { ScrollMarks } from './scroll-marks.js'
import { FrozenRow, Letters } from './sheet-head.js'
import { SheetRow } from './sheet-row.js'
import { shownRows } from './shown-rows.js'
import { useGridEditing } from './use-grid-editing.js'
import { useRoom } from './use-room.js'

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
  top: { position: 'sticky', top: 0, zIndex: 4, width: 'max-content' },
})

/** What a sheet is shown with. */
interface SheetViewProps {
  readonly host: FileHost
  readonly view: FileView
  /** Cells of the sheet in front that have findings. */
  readonly marks: CellMarks
  /** The row of the table's header, counted from 0; it stays in sight. `null` where none is known. */
  readonly headerRow: number | null
  /** How many columns at the left hold codes and titles; they stay in sight too. */
  readonly titleColumns: number
}

/** The sheet of an opened file: walked and edited by keyboard and mouse like a spreadsheet. */
export function SheetView(props: SheetViewProps) {
  const grid = props.view.grids[props.view.front]
  // Another sheet has widths and a selection of its own.
  return grid ? <SheetGrid key={grid.name} {...props} grid={grid} /> : null
}

function SheetGrid({ host, view, marks, headerRow, titleColumns, grid }: SheetViewProps & { readonly grid: Grid }) {
  const styles = useStyles()
  const { say } = useSay()
  const scroll = useRef<HTMLDivElement>(null)
  // Widths stay while one types: they belong to the sheet, not to its values. A column that an edit adds is measured then.
  const [known, setKnown] = useState(() => columnWidths(grid))
  const measured = useMemo(() => columnWidths(grid, known), [grid, known])
  if (measured !== known) setKnown(measured)
  const look = view.looks.get(grid.name)
  const room = useRoom(scroll)
  const frozen = useMemo(
    () => frozenColumns(withoutHidden(measured, look, marks), titleColumns, room),
    [measured, look, marks, titleColumns, room],
  )
  const { widths } = frozen
  const places = useMemo(() => frozenPlaces(frozen), [frozen])
  const merges = useMemo(() => new MergedCells(grid.merges), [grid.merges])
  const heights = useMemo(() => new RowHeights(widths, merges), [widths, merges])
  const rowCount = shownRows(grid, widths.length, isSaved(view.format), look)
  const editing = useGridEditing(host, view, grid, { rows: rowCount, columns: widths.length })
  // What is scrolled to must not end up under what stays in sight.
  const above = HEAD + (headerRow === null ? 0 : heights.of(grid, headerRow))
  const rows = useVirtualizer({
    count: rowCount,
    getScrollElement: () => scroll.current,
    estimateSize: (index) => heights.of(grid, index),
    overscan: 12,
    scrollMargin: HEAD,
    scrollPaddingStart: above,
  })
  // A text that was typed may wrap to more lines than the one before.
  const { measure } = rows
  // biome-ignore lint/correctness/useExhaustiveDependencies: measured again when a cell has changed
  useLayoutEffect(() => measure(), [grid.rows, measure])
  useSelectedInSight(view.selected, rows.scrollToIndex, scroll, room)
  const range = blockBetween(editing.anchor, editing.cell)
  const frozenWidth = widths.slice(0, frozen.count).reduce((sum, width) => sum + width, SIDE)
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
          aria-rowcount={rowCount}
          aria-colcount={widths.length}
          aria-activedescendant={`cell-${editing.cell}`}
          tabIndex={0}
          style={{ scrollPaddingTop: above, scrollPaddingLeft: frozenWidth }}
          {...editing.handlers}
        >
          <div className={styles.top}>
            <Letters widths={widths} places={places} />
            {isFrozen && (
              <FrozenRow cells={grid.rows[headerRow] ?? []} row={headerRow} widths={widths} places={places} />
            )}
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
                places={places}
                look={look}
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

/** Columns that the file hides take no room, unless something was found in them. */
function withoutHidden(widths: readonly number[], look: SheetLook | undefined, marks: CellMarks): readonly number[] {
  if (!look || look.hiddenCols.size === 0) return widths
  const marked = new Set([...marks.keys()].map((cell) => placeOf(cell)?.col))
  return widths.map((width, col) => (look.hiddenCols.has(col) && !marked.has(col) ? 0 : width))
}

/** Where a row begins, in pixels below the letters. */
const startOf = (grid: Grid, heights: RowHeights, row: number): number =>
  grid.rows.slice(0, row).reduce((sum, _, at) => sum + heights.of(grid, at), 0)

/** Keeps the selected cell in sight: in the sheet, and the sheet in the window. */
function useSelectedInSight(
  selected: string | null,
  scrollToIndex: (index: number, options: { align: 'auto' }) => void,
  scroll: RefObject<HTMLDivElement | null>,
  room: number,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: in another room the columns stand elsewhere
  useEffect(() => {
    const place = selected === null ? null : placeOf(selected)
    if (!place) return
    scrollToIndex(place.row, { align: 'auto' })
    // The row is made first, then its cell can be shown.
    const frame = requestAnimationFrame(() =>
      scroll.current?.querySelector(`#cell-${selected}`)?.scrollIntoView({ block: 'nearest', inline: 'nearest' }),
    )
    return () => cancelAnimationFrame(frame)
  }, [selected, scrollToIndex, scroll, room])
}
