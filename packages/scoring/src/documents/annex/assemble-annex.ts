import { cellAt, textOf } from '../../sheet/cell-at.js'
import { readCode } from '../../sheet/code.js'
import type { CellValue, Grid } from '../../sheet/grid.js'
import { fold, foldedLikeness } from '../../values/fold.js'
import type { Annex, AnnexRow } from './annex.js'
import type { Indicator, IndicatorList } from './indicator-list.js'
import { readFigure } from './read-figure.js'

/** Where the columns of an annex stand, counted from 0. */
export interface AnnexLayout {
  readonly firstRow: number
  /** `null` where rows have no numbers, or they stand in one cell with the titles. */
  readonly code: number | null
  readonly title: number
  readonly unit: number | null
  readonly value: number
  readonly previous: number | null
  readonly note: number | null
  /** Header of the column of figures. */
  readonly column: string
  /** The year of the figures, where a header or a heading names it. */
  readonly year: number | null
}

/** From this likeness of titles on a row is an indicator though its number is another. */
const SAME_TITLE = 0.75
/** With the right number, so much is enough: titles are abbreviated and misspelt. */
const SAME_CODE = 0.4
/** A row without a number among numbered ones is an indicator of its own only where its title says so plainly. */
const PLAIN_TITLE = 0.9
/** A list is an annex's where so large a part of the rows is known, and so large a part has the list's own numbers or none. */
const ENOUGH = 0.5
const AT_HOME = 0.4

interface Line {
  readonly row: number
  /** Rows below a page break where the remark of this one goes on. */
  readonly goesOn: number[]
  readonly printed: string
  readonly title: string
  readonly folded: string
}

/**
 * Reads the rows of an annex and finds the indicator that each is.
 *
 * @param lists the lists to choose from; the one that most rows are of is taken
 */
export function assembleAnnex(grid: Grid, layout: AnnexLayout, lists: readonly IndicatorList[]): Annex {
  const lines = linesOf(grid, layout)
  const matches = lists
    .map((list) => ({ list, found: match(lines, list) }))
    .sort((a, b) => known(b.found) - known(a.found))
  const [best] = matches
  const list = best && isOf(best.found, lines) ? best : null
  return {
    name: grid.name,
    list: list?.list ?? null,
    column: layout.column,
    year: layout.year,
    rows: lines.map((line, index) => rowAt(grid, layout, line, list?.found[index] ?? null)),
  }
}

/** An annex of its own numbers shares titles with a list, and is judged by its own rows. */
function isOf(found: readonly (Indicator | null)[], lines: readonly Line[]): boolean {
  const atHome = lines.filter(({ printed }, at) => {
    const indicator = found[at]
    return indicator && (printed === '' || indicator.code === printed || indicator.printed === printed)
  }).length
  return (
    known(found) >= lines.length * ENOUGH &&
    atHome >= lines.length * AT_HOME &&
    alike(found, lines) >= known(found) * ENOUGH
  )
}

/** Rows that are called as the list calls them, whatever their number. */
const alike = (found: readonly (Indicator | null)[], lines: readonly Line[]): number =>
  lines.filter(({ folded }, at) => foldedLikeness(folded, found[at]?.folded ?? '') >= SAME_TITLE).length

const known = (found: readonly (Indicator | null)[]) => found.filter((each) => each !== null).length

/** A page break repeats the header; a remark that goes on below it has neither number nor title. */
function linesOf(grid: Grid, layout: AnnexLayout): Line[] {
  const lines: Line[] = []
  let empty = 0
  for (let row = layout.firstRow; row < grid.rows.length && empty < FAR; row += 1) {
    const line = lineAt(grid, layout, row)
    empty = line ? 0 : empty + 1
    if (line) lines.push(line)
    else if (isRemarkOnly(grid.rows[row] ?? [], layout)) lines.at(-1)?.goesOn.push(row)
  }
  return lines
}

function lineAt(grid: Grid, layout: AnnexLayout, row: number): Line | null {
  const values = grid.rows[row] ?? []
  const written = textOf(values[layout.title] ?? null)
  const { code, title } =
    layout.code === null ? inOneCell(written) : { code: values[layout.code] ?? null, title: written }
  const folded = fold(title)
  if (title === '' || /^chi tieu|^noi dung$/.test(folded)) return null
  const read = readCode(code)
  const printed = read.kind === 'numbered' || read.kind === 'group' ? read.code : ''
  return { row, goesOn: [], printed, title, folded }
}

/** «1.1.1. Số nhiệm vụ đề ra»: number and title in one cell. */
function inOneCell(text: string): { readonly code: string | null; readonly title: string } {
  const [, code, title] = /^(\d{1,2}(?:\.\d{1,2})*)[.)]?\s+(\S.*)$/.exec(text) ?? []
  return code === undefined || title === undefined ? { code: null, title: text } : { code, title }
}

const isRemarkOnly = (values: readonly CellValue[], layout: AnnexLayout): boolean =>
  [layout.code, layout.title, layout.unit, layout.value].every(
    (col) => col === null || textOf(values[col] ?? null) === '',
  )

/** After so many rows without a title the annex is over. */
const FAR = 30

function match(lines: readonly Line[], list: IndicatorList): (Indicator | null)[] {
  const taken = new Set<Indicator>()
  const isNumbered = lines.some(({ printed }) => printed !== '')
  let last = ''
  return lines.map((line) => {
    const free = () => list.indicators.filter((each) => !taken.has(each))
    const own = line.printed === '' ? part(line, last, list) : numbered(line, list, free)
    const found = own ?? (line.printed === '' ? likeliest(line, free(), isNumbered ? PLAIN_TITLE : SAME_TITLE) : null)
    if (line.printed !== '' || (found && !found.assigned)) last = found?.code ?? line.printed
    // A row given twice is known twice: the check of repeated numbers tells.
    if (found) taken.add(found)
    return found
  })
}

/** The indicator of a row that has a number: by number and title, else by its title alone. */
function numbered(line: Line, list: IndicatorList, free: () => readonly Indicator[]): Indicator | null {
  const own = list.byCode.get(line.printed)
  if (own && foldedLikeness(line.folded, own.folded) >= SAME_CODE) return own
  return likeliest(line, free())
}

/** A row without a number («Trong đó») is a part of the numbered row above it. */
const part = (line: Line, above: string, list: IndicatorList): Indicator | null =>
  likeliest(
    line,
    list.indicators.filter(({ code, assigned }) => assigned && code.startsWith(`${above}.`)),
  )

function likeliest(line: Line, among: readonly Indicator[], enough = SAME_TITLE): Indicator | null {
  const [best] = among
    .map((indicator) => ({ indicator, likeness: foldedLikeness(line.folded, indicator.folded) }))
    .sort((a, b) => b.likeness - a.likeness)
  return best && best.likeness >= enough ? best.indicator : null
}

const noteAt = (grid: Grid, row: number, col: number | null) =>
  col === null ? '' : textOf(grid.rows[row]?.[col] ?? null)

const OPTION = /=\s*(\d+)/g

function rowAt(grid: Grid, layout: AnnexLayout, line: Line, indicator: Indicator | null): AnnexRow {
  const at = (col: number) => cellAt(grid, line.row, col)
  const unit = layout.unit === null ? (indicator?.unit ?? '') : at(layout.unit).text
  const figureCell = at(layout.value)
  const kind = indicator?.kind ?? null
  const read = (col: number) => readFigure(at(col), kind, unit.includes('%'))
  return {
    printed: line.printed,
    code: indicator?.code ?? line.printed,
    title: line.title,
    codeCell: at(layout.code ?? layout.title),
    titleCell: at(layout.title),
    unit,
    figure: read(layout.value),
    figureCell,
    previous: layout.previous === null ? null : read(layout.previous),
    note: [line.row, ...line.goesOn]
      .map((row) => noteAt(grid, row, layout.note))
      .filter((text) => text !== '')
      .join(' '),
    indicator,
    options: [...unit.matchAll(OPTION)].map((found) => Number(found[1])),
  }
}
