import { type Grid, parseLayouts, type TableLayout } from '@parscore/scoring'
import { z } from 'zod'
import { layoutOn, type ShapedLayout, shapedLayout } from './table-shape.js'

const KEY = 'parscore.layouts'
/** Older ones make room. */
const MOST = 50

const entrySchema = z.object({ layout: z.unknown(), header: z.array(z.array(z.string())) })

/** The corrections of this machine, the latest last; read from its storage when they are first asked for. */
let remembered: readonly ShapedLayout[] | null = null
/** What was remembered before each correction of this visit, to go back to. */
const before: (readonly ShapedLayout[])[] = []

function stored(): readonly ShapedLayout[] {
  try {
    const list = z.array(z.unknown()).safeParse(JSON.parse(localStorage.getItem(KEY) ?? '[]'))
    return (list.success ? list.data : []).flatMap((entry) => shapedIn(entry) ?? [])
  } catch {
    // Storage is switched off or holds something else: nothing is remembered then.
    return []
  }
}

function shapedIn(entry: unknown): ShapedLayout | null {
  const read = entrySchema.safeParse(entry)
  const parsed = read.success ? parseLayouts({ tables: [read.data.layout] }) : null
  const layout = parsed?.ok ? parsed.value.tables[0] : undefined
  return read.success && layout ? { layout, header: read.data.header } : null
}

function all(): readonly ShapedLayout[] {
  remembered ??= stored()
  return remembered
}

function keep(next: readonly ShapedLayout[]): void {
  remembered = next
  try {
    localStorage.setItem(KEY, JSON.stringify(next))
  } catch {
    // The corrections stay for as long as the page is open.
  }
}

/** Whether anything is remembered on this machine. */
export const hasRemembered = (): boolean => all().length > 0

/** How the tables of some sheets are laid out, where a person corrected a sheet of the same shape. */
export const layoutsFor = (grids: readonly Grid[]): readonly TableLayout[] => grids.flatMap(layoutsOn)

const layoutsOn = (grid: Grid): TableLayout[] => all().flatMap((shaped) => layoutOn(grid, shaped) ?? [])

/**
 * Remembers how a table is laid out, in place of what was remembered of it.
 *
 * @param instead rows of the header that the table had so far, counted from 1
 */
export function rememberLayout(grid: Grid, layout: TableLayout, instead: TableLayout['header'] = layout.header): void {
  before.push(all())
  keep(
    [...all().filter((shaped) => !isOf(grid, shaped, [layout.header, instead])), shapedLayout(grid, layout)].slice(
      -MOST,
    ),
  )
}

const isOf = (grid: Grid, shaped: ShapedLayout, headers: readonly TableLayout['header'][]): boolean => {
  const own = layoutOn(grid, shaped)?.header
  return own !== undefined && headers.some(([first, last]) => own[0] <= last && first <= own[1])
}

/** Forgets every correction of a sheet, and of those of the same shape. */
export function forgetLayouts(grid: Grid): void {
  before.push(all())
  keep(all().filter((shaped) => layoutOn(grid, shaped) === null))
}

/** Whether a correction of this sheet is the last one of this visit, and can be taken back. */
export function canUndoLayout(grid: Grid): boolean {
  const last = before.at(-1)
  if (!last) return false
  const changed = [...all().filter((each) => !last.includes(each)), ...last.filter((each) => !all().includes(each))]
  return changed.some((shaped) => layoutOn(grid, shaped) !== null)
}

/** Takes the last correction back. */
export function undoLayout(): void {
  const last = before.pop()
  if (last) keep(last)
}
