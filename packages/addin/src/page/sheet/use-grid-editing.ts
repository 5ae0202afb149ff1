import { addressOf, type Grid, placeOf } from '@parscore/scoring'
import { type ClipboardEvent, type KeyboardEvent, useRef, useState } from 'react'
import { contentOf } from '../../host/cell-content.js'
import type { FileHost, FileView } from '../../host/file-host.js'
import { typedContent } from '../../host/typed-content.js'
import { useSay } from '../../texts/use-text.js'
import { useBeforeLeaving } from './before-leaving.js'
import { blockBetween, copied, emptied, filledDown, pasted } from './range.js'
import { typedText } from './shown-value.js'

/** How far a step goes: rows and columns. */
type Step = readonly [number, number]

/** What can be done in the sheet by keyboard and mouse. */
export interface GridEditing {
  /** The selected cell, and the cell that the selection began at. */
  readonly cell: string
  readonly anchor: string
  /** The cell that is being typed in, with its text; `null` where none is. */
  readonly open: { readonly cell: string; readonly text: string } | null
  choose(cell: string, extends_: boolean): void
  begin(cell: string): void
  type(text: string): void
  /** Puts what was typed in the cell, and goes on from there. */
  commit(step: Step | null): void
  cancel(): void
  readonly handlers: {
    onKeyDown(event: KeyboardEvent): void
    onCopy(event: ClipboardEvent): void
    onCut(event: ClipboardEvent): void
    onPaste(event: ClipboardEvent): void
  }
}

const STEPS: Readonly<Record<string, Step>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-20, 0],
  PageDown: [20, 0],
  Enter: [1, 0],
}

/** How many rows and columns the sheet shows. */
interface ShownSize {
  readonly rows: number
  readonly columns: number
}

/** Selecting, typing, deleting, filling, copying and pasting in a sheet. */
export function useGridEditing(
  host: FileHost,
  view: FileView,
  grid: Grid,
  { rows: lines, columns }: ShownSize,
): GridEditing {
  const { lang } = useSay()
  const cell = view.selected ?? 'A1'
  const [from, setFrom] = useState(cell)
  const [isExtended, setExtended] = useState(false)
  const [open, show] = useState<GridEditing['open']>(null)
  // The field that goes away tells that it lost the focus: what was put in the cell must not be put there twice.
  const typing = useRef<GridEditing['open']>(null)
  const setOpen = (next: GridEditing['open']) => {
    typing.current = next
    show(next)
    const isNew = next !== null && next.text !== typedText(contentOf(grid, next.cell), lang)
    host.typingIn(grid.name, isNew ? typedContent(next.cell, next.text) : null)
  }
  const anchor = isExtended ? from : cell
  const block = blockBetween(anchor, cell)
  const choose = (to: string, extends_: boolean) => {
    if (extends_ && !isExtended) setFrom(cell)
    setExtended(extends_)
    if (open) commit(null)
    host.moveTo(to)
  }
  const go = ([rows, cols]: Step, extends_: boolean) => {
    const place = placeOf(cell) ?? { row: 0, col: 0 }
    const row = Math.max(0, Math.min(lines - 1, place.row + rows))
    const col = Math.max(0, Math.min(columns - 1, place.col + cols))
    choose(addressOf(row, col), extends_)
  }
  const commit = (step: Step | null) => {
    const typed = typing.current
    if (typed) {
      setOpen(null)
      const isNew = typed.text !== typedText(contentOf(grid, typed.cell), lang)
      if (isNew && !host.enter(grid.name, [typedContent(typed.cell, typed.text)])) return focusSheet()
    }
    if (!step) return
    focusSheet()
    go(step, false)
  }
  useBeforeLeaving(() => commit(null))
  const begin = (at: string, text = typedText(contentOf(grid, at), lang)) => setOpen({ cell: at, text })
  const commands: Readonly<Record<string, () => void>> = {
    z: host.undo,
    y: host.redo,
    d: () => void fill(host, grid, block),
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (open || event.altKey) return
    const act = keyAction(event, {
      step: (step) => go(step, event.shiftKey && event.key !== 'Enter'),
      begin: (text) => begin(cell, text),
      empty: () => host.enter(grid.name, emptied(block)),
      command: (key) => commands[key],
    })
    if (!act) return
    event.preventDefault()
    act()
  }
  const onCopy = (event: ClipboardEvent) => {
    if (open) return
    event.preventDefault()
    event.clipboardData.setData('text/plain', copied(grid, block, lang))
  }
  const onCut = (event: ClipboardEvent) => {
    if (open) return
    onCopy(event)
    host.enter(grid.name, emptied(block))
  }
  const onPaste = (event: ClipboardEvent) => {
    if (open) return
    event.preventDefault()
    host.enter(grid.name, pasted(event.clipboardData.getData('text/plain'), block))
  }
  return {
    cell,
    anchor,
    open,
    choose,
    begin: (at) => begin(at),
    type: (text) => setOpen(open && { ...open, text }),
    commit,
    cancel: () => {
      setOpen(null)
      focusSheet()
    },
    handlers: { onKeyDown, onCopy, onCut, onPaste },
  }
}

const focusSheet = (): void => document.querySelector<HTMLElement>('[role="grid"]')?.focus()

/** What a key does in the sheet; nothing for a key that is not the sheet's. */
function keyAction(
  { key, ctrlKey, metaKey, shiftKey }: KeyboardEvent,
  acts: {
    step(step: Step): void
    begin(text?: string): void
    empty(): void
    command(key: string): (() => void) | undefined
  },
): (() => void) | null {
  if (ctrlKey || metaKey) return acts.command(shiftKey && key.toLowerCase() === 'z' ? 'y' : key.toLowerCase()) ?? null
  const step = STEPS[key]
  if (step) return () => acts.step(step)
  if (key === 'F2') return () => acts.begin()
  if (key === 'Delete' || key === 'Backspace') return acts.empty
  return [...key].length === 1 ? () => acts.begin(key) : null
}

async function fill(host: FileHost, grid: Grid, block: ReturnType<typeof blockBetween>): Promise<void> {
  const { shiftFormula } = await import('../../host/open-workbook.js')
  host.enter(grid.name, filledDown(grid, block, shiftFormula))
}
