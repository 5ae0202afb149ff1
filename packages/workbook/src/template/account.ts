import { addressOf, type CellValue, type Grid } from '@parscore/scoring'
import type { DefinedName } from '../formula/defined-name.js'
import type { Cell, SheetModel } from '../write/write-workbook.js'
import { formerTexts } from './former-texts.js'
import { formulaBefore } from './formulas.js'
import type { LeftKind } from './left-kind.js'
import { cellsInShort, ruleInShort, rulesBeside } from './own-rules.js'
import { SCORE_SHEET } from './score-sheet.js'
import { serialOf } from './stored-value.js'
import { symbolicFormula } from './symbolic-formula.js'
import { type TemplateLayout, templatePlaceOf } from './template-layout.js'
import type { TemplateSheets } from './template-sheets.js'

/** Something that stands in a workbook where the template has no place for it. */
export interface LeftCell {
  readonly sheet: string
  /** Such as `H12`; empty for what stands in the margins of the pages. */
  readonly cell: string
  readonly kind: LeftKind
  readonly content: CellValue
}

/** All that stands in a workbook, each thing counted once: `came = taken + own + left.length`. */
export interface Account {
  readonly came: number
  /** What was read as filled in. */
  readonly taken: number
  /** What the template itself has there. */
  readonly own: number
  readonly left: readonly LeftCell[]
}

/** Cells and notes that were read as filled in. */
export class Taken {
  private readonly things = new Set<string>()

  take(sheet: string, address: string, kind: LeftKind = 'value'): void {
    this.things.add(`${kind} ${sheet}!${address}`)
  }

  has(sheet: string, address: string, kind: LeftKind): boolean {
    return this.things.has(`${kind} ${sheet}!${address}`)
  }
}

/** What is needed to tell the template's own cells from what people wrote. */
export interface Ownership {
  readonly grids: readonly Grid[]
  readonly layout: TemplateLayout
  /** The template with what was filled in, laid out; its formulas are calculated where a value stands in place of one. */
  readonly template: TemplateSheets
  /** The sheet of the template that a sheet of the workbook is. */
  readonly names: ReadonlyMap<string, string>
  readonly taken: Taken
  /** Names that the workbook gives to cells. */
  readonly definedNames?: readonly DefinedName[]
}

/**
 * Accounts for every value, formula, note and link of a workbook: it was read, or the template has the same there, or it is left
 * and named. The template's own is told by comparison with the template, never by its looks.
 */
export function accountFor(ownership: Ownership): Account {
  const accountant = new Accountant(ownership)
  for (const grid of ownership.grids) accountant.count(grid)
  for (const name of ownership.definedNames ?? []) accountant.name(name)
  // Only the counts: of thousands of workbooks none is kept whole.
  const { came, taken, own, left } = accountant
  return { came, taken, own, left }
}

class Accountant implements Account {
  came = 0
  taken = 0
  own = 0
  readonly left: LeftCell[] = []
  private readonly sheets: ReadonlyMap<string, OwnSheet>

  constructor(private readonly ownership: Ownership) {
    const { template } = ownership
    this.sheets = new Map(
      template.sheets.map((sheet, at) => [sheet.name, new OwnSheet(sheet, () => template.calculated()[at])]),
    )
  }

  count(grid: Grid): void {
    for (const [row, cells] of grid.rows.entries())
      for (const [col, value] of cells.entries()) this.cell(grid, row, col, value)
    for (const [address, text] of grid.comments ?? []) this.thing(grid, address, 'note', text, false)
    for (const [address, target] of grid.links ?? []) this.link(grid, address, target)
    // The template has nothing over its cells and only page numbers in its margins.
    for (const { kind, cell, content } of grid.floating ?? []) this.thing(grid, cell, kind, content, false)
    // The template's own rules are as many as it likes: only those beside them are things that came.
    for (const rule of rulesBeside(grid, this.sheetOf(grid)))
      this.thing(grid, cellsInShort(rule.cells), rule.kind, ruleInShort(rule), false)
  }

  /** A name that the template does not give. */
  name({ name, refersTo, sheet }: DefinedName): void {
    const isOwn = this.ownership.template.names.some((own) => own.name.toLowerCase() === name.toLowerCase())
    if (isOwn || isOfProgram(name) || refersTo.includes('#REF!')) return
    this.came += 1
    this.left.push({ sheet: sheet ?? '', cell: '', kind: 'name', content: `${name} = ${refersTo}` })
  }

  private sheetOf({ name }: Grid): SheetModel | undefined {
    const own = this.ownership.names.get(name)
    return this.ownership.template.sheets.find((sheet) => sheet.name === own)
  }

  private cell(grid: Grid, row: number, col: number, value: CellValue): void {
    const formula = grid.formulas.get(addressOf(row, col)) ?? null
    if (formula !== null) this.formula(grid, row, col, formula, value)
    else if (value !== null && value !== '') this.value(grid, row, col, value)
  }

  private value(grid: Grid, row: number, col: number, value: CellValue): void {
    const { sheet, place } = this.originOf(grid, row, col)
    const own = place ? sheet?.has(place, value) : sheet?.hasAnywhere(value)
    // A file whose format tells no formulas has their results: days left, which change from day to day.
    const isResult = grid.formulas.size === 0 && this.ownership.layout.grid !== grid && place !== null
    const isFormer = formerTexts.has(plainValue(value))
    this.thing(grid, addressOf(row, col), 'value', value, own === true || isResult || isFormer)
  }

  private formula(grid: Grid, row: number, col: number, formula: string, value: CellValue): void {
    const address = addressOf(row, col)
    const { sheet, place } = this.originOf(grid, row, col)
    const own = place ? sheet?.formulaAt(place) : undefined
    const isOwn = own !== undefined && this.isFormulaOf(grid, formula, [own, this.formulaBefore(grid, row, col)])
    const shown = value === null || value === '' ? `=${formula}` : `=${formula} → ${String(value)}`
    // Of a formula of one's own the value may be taken; the formula itself has no place.
    if (this.ownership.taken.has(grid.name, address, 'value')) this.thing(grid, address, 'value', value, false)
    this.thing(grid, address, 'formula', shown, isOwn)
  }

  /** A link that says the same as its cell was taken with it. */
  private link(grid: Grid, address: string, target: string): void {
    const told = this.ownership.taken.has(grid.name, address, 'link')
    this.thing(grid, address, 'link', target, told)
  }

  private thing(grid: Grid, address: string, kind: LeftKind, content: CellValue, isOwn: boolean): void {
    this.came += 1
    if (this.ownership.taken.has(grid.name, address, kind)) this.taken += 1
    else if (isOwn) this.own += 1
    else this.left.push({ sheet: grid.name, cell: address, kind, content })
  }

  /** The template's sheet and the place in it of a cell; no place where the cell may be anywhere in it. */
  private originOf(grid: Grid, row: number, col: number) {
    const name = this.ownership.names.get(grid.name)
    const sheet = name === undefined ? undefined : this.sheets.get(name)
    const { layout } = this.ownership
    if (name !== SCORE_SHEET) return { sheet, place: sheet?.placeOf(row, col) ?? null }
    if (row < layout.headerRow) return { sheet: sheet?.head(layout.model.firstRow - 2), place: null }
    const place = templatePlaceOf(layout, row, col)
    return { sheet: place ? sheet : undefined, place }
  }

  private isFormulaOf(grid: Grid, formula: string, own: readonly (string | null)[]): boolean {
    const found = this.foundFormula(grid, formula)
    return own.some((each) => each !== null && found === this.ownFormula(grid, each))
  }

  private formulaBefore(grid: Grid, row: number, col: number): string | null {
    const { layout } = this.ownership
    const [origin, key] = [layout.origins.get(row), layout.keys.get(col)]
    return grid === layout.grid && origin && key ? formulaBefore(layout.model, origin, key) : null
  }

  private foundFormula(grid: Grid, formula: string): string {
    const { layout, names } = this.ownership
    return symbolicFormula(formula, (named, row, col) => {
      const sheet = names.get(named ?? grid.name) ?? named ?? grid.name
      const place = sheet === SCORE_SHEET ? templatePlaceOf(layout, row, col) : { row, col }
      return place ? `${sheet}!${addressOf(place.row, place.col)}` : `?${addressOf(row, col)}`
    })
  }

  private ownFormula(grid: Grid, formula: string): string {
    const own = this.ownership.names.get(grid.name) ?? grid.name
    return symbolicFormula(formula, (named, row, col) => `${named ?? own}!${addressOf(row, col)}`)
  }
}

/** Names that Excel and LibreOffice make for themselves: filters, print areas, functions that they do not know. */
const isOfProgram = (name: string): boolean => /^(?:_xl|_FilterDatabase|Excel_BuiltIn_)/i.test(name)

interface Place {
  readonly row: number
  readonly col: number
}

/** A sheet as the template writes it. */
class OwnSheet {
  private readonly cells: ReadonlyMap<string, Cell>
  private values: ReadonlySet<string> | null = null
  private results: ReadonlySet<string> | null = null

  constructor(
    private readonly sheet: SheetModel,
    private readonly calculated: () => SheetModel | undefined,
  ) {
    this.cells = new Map(sheet.cells ?? [])
  }

  formulaAt({ row, col }: Place): string | undefined {
    return this.cells.get(`${row},${col}`)?.formula
  }

  has({ row, col }: Place, value: CellValue): boolean {
    const place = `${row},${col}`
    const cell = this.cells.get(place)
    if (cell === undefined) return false
    const own = cell.formula === undefined ? cell.value : this.resultAt(place)
    return plainValue(own ?? null) === plainValue(value)
  }

  /** Whether the sheet has the value in any cell: rows may have been moved. */
  hasAnywhere(value: CellValue): boolean {
    const plain = plainValue(value)
    this.values ??= new Set([...this.cells.values()].map(({ value: own }) => plainValue(own ?? null)))
    if (this.values.has(plain)) return true
    this.results ??= new Set([...this.cells.keys()].map((place) => plainValue(this.resultAt(place))))
    return this.results.has(plain)
  }

  private resultAt(place: string): CellValue {
    return this.calculated()?.cells?.get(place)?.formulaResult ?? null
  }

  /** The place of a cell that stands where the template put it. */
  placeOf(row: number, col: number): Place | null {
    return this.cells.get(`${row},${col}`)?.formula === undefined ? null : { row, col }
  }

  /** The rows above a row, counted from 0. */
  head(end: number): OwnSheet {
    const above = [...this.cells].filter(([key]) => Number(key.slice(0, key.indexOf(','))) < end)
    return new OwnSheet({ ...this.sheet, cells: new Map(above) }, this.calculated)
  }
}

/** A value for comparing: a day is its serial number, spaces at the ends and kinds of line ends do not count. */
export function plainValue(value: CellValue): string {
  if (value instanceof Date) return String(Math.floor(Number(serialOf(value))))
  if (typeof value === 'number') return String(Number(value.toPrecision(12)))
  return value === null ? '' : String(value).normalize('NFC').replaceAll('\r\n', '\n').trim()
}
