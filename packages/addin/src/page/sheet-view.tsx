import { Input, makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { addressOf, type CellValue, columnLetters, formatNumber, type Grid, placeOf } from '@parscore/scoring'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { FileHost, FileView } from '../host/file-host.js'
import { useSay } from '../texts/use-text.js'

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', minHeight: 0, minWidth: 0, height: '100%' },
  bar: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, padding: tokens.spacingHorizontalXS },
  address: { fontWeight: tokens.fontWeightSemibold, minWidth: '3.5rem' },
  value: { flexGrow: 1, minWidth: 0 },
  note: {
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  scroll: {
    flexGrow: 1,
    minHeight: '12rem',
    overflow: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    outlineOffset: '-2px',
  },
  table: { position: 'relative', fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums' },
  line: { position: 'absolute', left: 0, top: 0, display: 'flex' },
  cell: {
    flexShrink: 0,
    height: '26px',
    lineHeight: '26px',
    padding: '0 6px',
    boxSizing: 'border-box',
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    cursor: 'cell',
  },
  head: {
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    textAlign: 'center',
    cursor: 'default',
  },
  top: { position: 'sticky', top: 0, zIndex: 1, display: 'flex', width: 'max-content' },
  side: { position: 'sticky', left: 0 },
  number: { textAlign: 'right' },
  selected: {
    outline: `2px solid ${tokens.colorBrandStroke1}`,
    outlineOffset: '-2px',
    backgroundColor: tokens.colorBrandBackground2,
  },
})

const ROW_HEIGHT = 26
const SIDE = 48
/** Widths of columns in pixels, by the longest text of the first rows. */
const NARROWEST = 76
const WIDEST = 340

/** The sheet of an opened file: a grid that is walked by keyboard, with the selected cell's content above it. */
export function SheetView({ host, view }: { readonly host: FileHost; readonly view: FileView }) {
  const styles = useStyles()
  const { say, lang } = useSay()
  const grid = view.grids[view.front]
  const scroll = useRef<HTMLDivElement>(null)
  const widths = grid ? columnWidths(grid) : []
  const rows = useVirtualizer({
    count: grid?.rows.length ?? 0,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
  })
  const selected = view.selected ?? 'A1'
  const place = placeOf(selected) ?? { row: 0, col: 0 }
  useEffect(() => {
    if (view.selected) rows.scrollToIndex(place.row, { align: 'auto' })
    const [left, width] = [widths.slice(0, place.col).reduce((total, each) => total + each, 0), widths[place.col] ?? 0]
    const box = scroll.current
    if (box && (left < box.scrollLeft || left + width > box.scrollLeft + box.clientWidth - SIDE)) box.scrollLeft = left
  }, [view.selected, place.row, place.col, rows, widths])
  if (!grid) return null
  const move = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    if (!step || event.altKey || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    const row = Math.max(0, Math.min(grid.rows.length - 1, place.row + step[0]))
    const col = Math.max(0, Math.min(widths.length - 1, place.col + step[1]))
    void host.select(grid.name, addressOf(row, col))
  }
  const total = widths.reduce((sum, width) => sum + width, SIDE)
  return (
    <div className={styles.view}>
      <CellBar host={host} grid={grid} cell={selected} />
      <div
        ref={scroll}
        className={styles.scroll}
        role="grid"
        aria-label={say('sheetGrid', { name: grid.name })}
        aria-rowcount={grid.rows.length}
        aria-colcount={widths.length}
        aria-activedescendant={`cell-${selected}`}
        tabIndex={0}
        onKeyDown={move}
      >
        <div className={styles.top} role="row">
          <div
            className={mergeClasses(styles.cell, styles.head, styles.side)}
            style={{ width: SIDE }}
            role="columnheader"
          >
            #
          </div>
          {widths.map((width, col) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
            <div key={col} className={mergeClasses(styles.cell, styles.head)} style={{ width }} role="columnheader">
              {columnLetters(col)}
            </div>
          ))}
        </div>
        <div className={styles.table} style={{ height: rows.getTotalSize(), width: total }} role="rowgroup">
          {rows.getVirtualItems().map(({ index, start }) => (
            <div
              key={index}
              className={styles.line}
              style={{ transform: `translateY(${start}px)` }}
              role="row"
              aria-rowindex={index + 1}
            >
              <div
                className={mergeClasses(styles.cell, styles.head, styles.side)}
                style={{ width: SIDE }}
                role="rowheader"
              >
                {index + 1}
              </div>
              {widths.map((width, col) => {
                const value = grid.rows[index]?.[col] ?? null
                const address = addressOf(index, col)
                const isSelected = address === view.selected
                return (
                  // biome-ignore lint/a11y/useKeyWithClickEvents: the grid is walked with the arrow keys
                  <div
                    key={address}
                    id={`cell-${address}`}
                    role="gridcell"
                    aria-selected={isSelected}
                    className={mergeClasses(
                      styles.cell,
                      typeof value === 'number' && styles.number,
                      isSelected && styles.selected,
                    )}
                    style={{ width }}
                    onClick={() => void host.select(grid.name, address)}
                  >
                    {shown(value, lang)}
                  </div>
                )
              })}
            </div>
          ))}
        </div>
      </div>
    </div>
  )
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-20, 0],
  PageDown: [20, 0],
}

function shown(value: CellValue, lang: 'vi' | 'en'): string {
  if (value === null) return ''
  if (typeof value === 'number') return formatNumber(value, lang)
  if (value instanceof Date) return `${value.getUTCDate()}/${value.getUTCMonth() + 1}/${value.getUTCFullYear()}`
  return String(value)
}

/** The content of the selected cell, which can be changed: a number typed with comma or point, or a text. */
function CellBar({ host, grid, cell }: { readonly host: FileHost; readonly grid: Grid; readonly cell: string }) {
  const styles = useStyles()
  const { say, lang } = useSay()
  const place = placeOf(cell)
  const value = place ? (grid.rows[place.row]?.[place.col] ?? null) : null
  const formula = grid.formulas.get(cell)
  const text = shown(value, lang)
  const [typed, setTyped] = useState<{ readonly cell: string; readonly text: string } | null>(null)
  const current = typed?.cell === cell ? typed.text : text
  const write = () => {
    if (typed?.cell !== cell || typed.text === text) return
    setTyped(null)
    void host.write(grid.name, [{ cell, value: asTyped(typed.text) }])
  }
  return (
    <>
      <div className={styles.bar}>
        <span className={styles.address} data-testid="selected-cell">
          {cell}
        </span>
        <Input
          className={styles.value}
          size="small"
          aria-label={say('cellValue', { cell })}
          value={current}
          readOnly={formula !== undefined}
          onChange={(_, changed) => setTyped({ cell, text: changed.value })}
          onBlur={write}
          onKeyDown={({ key }) => {
            if (key === 'Enter') write()
            if (key === 'Escape') setTyped(null)
          }}
        />
      </div>
      {formula !== undefined && <p className={styles.note}>{say('cellFormula', { formula })}</p>}
      {grid.formulas.size > 0 && formula === undefined && typed && <p className={styles.note}>{say('formulasStay')}</p>}
    </>
  )
}

/** What a person typed: a plain number with comma or point is one, everything else a text. */
function asTyped(text: string): string | number {
  const clean = text.trim()
  return /^[-−]?\d+(?:[.,]\d+)?$/.test(clean) ? Number(clean.replace('−', '-').replace(',', '.')) : text
}

function columnWidths(grid: Grid): number[] {
  const rows = grid.rows.slice(0, 200)
  const count = Math.max(1, ...rows.map((row) => row.length))
  return Array.from({ length: count }, (_, col) => {
    const lengths = rows.map((row) => shown(row[col] ?? null, 'vi').length).filter((length) => length > 0)
    // A heading over the table is no reason for a wide column.
    const usual = lengths.sort((a, b) => a - b)[Math.floor(lengths.length * 0.9)] ?? 1
    return Math.max(NARROWEST, Math.min(WIDEST, usual * 7 + 14))
  })
}
