import { addressOf, type Block, placeOf } from '@parscore/scoring'
import { accessDenied, beyondLimit, invalidArgument, invalidSelection, itemNotFound } from './api-error.js'
import { type ExcelSheet, type ExcelWorkbook, LAST_COL, LAST_ROW } from './workbook.js'

/** An object of Excel's object model, as requests see it. `null` is a null object. */
export interface ExcelObject {
  /** Values that can be loaded and children, by the name of the request: `Values`, `Worksheet`. */
  readonly get?: Readonly<Record<string, () => unknown>>
  readonly set?: Readonly<Record<string, (value: unknown) => void>>
  readonly call?: Readonly<Record<string, (...given: readonly unknown[]) => unknown>>
  /** The item of a collection. */
  readonly item?: (key: unknown) => ExcelObject | null
  /** Whether Excel gives the object a reference of its own. */
  readonly isReferenced?: boolean
  /** What a collection holds, where it is loaded as a whole. */
  items?(): readonly ExcelObject[]
}

/** More merged blocks than these are not told of in one answer. */
const MOST_MERGES = 512

/** What answers a request that the stand-in has no part for: the test fails with it instead of passing by luck. */
export const notBuilt = (what: string): Error => new Error(`the stand-in for Excel has no ${what}`)

export const workbookObject = (workbook: ExcelWorkbook): ExcelObject => ({
  get: {
    Worksheets: () => worksheets(workbook),
    Functions: () => functions(workbook),
    Comments: () => comments(workbook),
    Application: () => application(workbook),
    ReadOnly: () => workbook.isReadOnly,
  },
  call: {
    // How Excel on the web is asked for another workbook; elsewhere it is the application that is asked.
    CreateAndOpenWorkbook: (base64) => void workbook.opened.push(String(base64)),
    GetSelectedRange: () => {
      if (workbook.selections.length > 1) throw invalidSelection()
      return range(workbook.activeSheet(), workbook.selection)
    },
    GetSelectedRanges: () => {
      if (workbook.selections.length === 0) throw invalidSelection()
      return rangeAreas(workbook.activeSheet(), workbook.selections)
    },
    GetActiveCell: () => {
      const { firstRow: row, firstCol: col } = workbook.selection
      return range(workbook.activeSheet(), { firstRow: row, firstCol: col, lastRow: row, lastCol: col })
    },
  },
})

const application = (workbook: ExcelWorkbook): ExcelObject => ({
  call: { CreateWorkbook: (base64) => ({ call: { Open: () => void workbook.opened.push(String(base64)) } }) },
})

const worksheets = (workbook: ExcelWorkbook): ExcelObject => {
  const found = (key: unknown): ExcelSheet | null => workbook.find(String(key))
  const itemOf = (key: unknown) => {
    const sheet = found(key)
    if (!sheet) throw itemNotFound(String(key))
    return worksheet(sheet)
  }
  const ready = () => null
  return {
    item: itemOf,
    call: {
      GetActiveWorksheet: () => worksheet(workbook.activeSheet()),
      GetItem: itemOf,
      Add: () => worksheet(workbook.addSheet()),
      GetItemOrNullObject: (key) => {
        const sheet = found(key)
        return sheet && worksheet(sheet)
      },
      _RegisterDataChangedEvent: ready,
      _UnregisterDataChangedEvent: ready,
      _RegisterActivatedEvent: ready,
      _UnregisterActivatedEvent: ready,
      _RegisterCalculatedEvent: ready,
      _UnregisterCalculatedEvent: ready,
      _RegisterDeletedEvent: ready,
      _UnregisterDeletedEvent: ready,
    },
  }
}

const worksheet = (sheet: ExcelSheet): ExcelObject => ({
  get: {
    Name: () => sheet.name,
    Id: () => sheet.id,
    Protection: () => ({ get: { Protected: () => sheet.isProtected } }),
  },
  call: {
    Activate: () => sheet.workbook.activate(sheet),
    Delete: () => sheet.workbook.delete(sheet.name),
    GetRange: (address) => range(sheet, blockOf(String(address ?? 'A1:XFD1048576'))),
    GetRangeByIndexes: (row, col, rows, cols) => {
      const [firstRow, firstCol] = [Number(row), Number(col)]
      return range(sheet, {
        firstRow,
        firstCol,
        lastRow: firstRow + Number(rows) - 1,
        lastCol: firstCol + Number(cols) - 1,
      })
    },
    GetUsedRange: () => {
      const block = sheet.usedBlock()
      if (!block) throw itemNotFound('used range')
      return range(sheet, block)
    },
    GetUsedRangeOrNullObject: () => {
      const block = sheet.usedBlock()
      return block && range(sheet, block)
    },
  },
})

function range(sheet: ExcelSheet, block: Block): ExcelObject {
  const { firstRow, firstCol, lastRow, lastCol } = block
  const rows = lastRow - firstRow + 1
  const cols = lastCol - firstCol + 1
  // Of whole columns and rows Excel tells where they are, and null instead of what is in them.
  const isUnbounded = rows > LAST_ROW || cols > LAST_COL
  const map = <T>(pick: (row: number, col: number) => T): T[][] | null =>
    isUnbounded
      ? null
      : Array.from({ length: rows }, (_, row) =>
          Array.from({ length: cols }, (_, col) => pick(firstRow + row, firstCol + col)),
        )
  const each = (values: unknown, store: (row: number, col: number, value: unknown) => void) => {
    if (isUnbounded) throw beyondLimit(addressOfBlock(block))
    for (const [row, line] of matrix(values, rows, cols).entries())
      for (const [col, value] of line.entries()) store(firstRow + row, firstCol + col, value)
    sheet.workbook.tell({ kind: 'changed', sheet, address: addressOfBlock(block), isRemote: false })
  }
  const content = (row: number, col: number) => sheet.cell(row, col).formula ?? sheet.cell(row, col).value
  return {
    isReferenced: true,
    get: {
      Values: () => map((row, col) => sheet.cell(row, col).value),
      Formulas: () => map(content),
      NumberFormat: () => map((row, col) => sheet.cell(row, col).format),
      RowIndex: () => firstRow,
      ColumnIndex: () => firstCol,
      RowCount: () => rows,
      ColumnCount: () => cols,
      Address: () =>
        `${/\s|'/.test(sheet.name) ? `'${sheet.name.replaceAll("'", "''")}'` : sheet.name}!${addressOfBlock(block)}`,
      Worksheet: () => worksheet(sheet),
      Format: () => ({ get: { Protection: () => protection(sheet, block) } }),
    },
    set: {
      Values: (values) => each(values, (row, col, value) => sheet.store(row, col, value)),
      Formulas: (values) => each(values, (row, col, value) => sheet.store(row, col, value)),
      NumberFormat: (values) => each(values, (row, col, value) => sheet.setFormat(row, col, String(value))),
    },
    call: {
      Select: () => {
        if (sheet.workbook.activeSheet() !== sheet) throw invalidSelection()
        sheet.workbook.selection = block
      },
      GetRowProperties: () =>
        Array.from({ length: rows }, (_, row) => ({ rowHidden: sheet.hiddenRows.has(firstRow + row) })),
      GetMergedAreasOrNullObject: () => mergedAreas(sheet, block),
      GetUsedRangeOrNullObject: () => {
        const used = within(sheet.usedBlock(), block)
        return used && range(sheet, used)
      },
    },
  }
}

/** Blocks of a sheet that are asked for together. */
function rangeAreas(sheet: ExcelSheet, blocks: readonly Block[]): ExcelObject {
  return {
    isReferenced: true,
    get: {
      Address: () => blocks.map((block) => `${sheet.name}!${addressOfBlock(block)}`).join(','),
      Areas: () => ({ items: () => blocks.map((block) => range(sheet, block)) }),
    },
    call: {
      GetUsedRangeAreasOrNullObject: () => {
        const used = blocks.flatMap((block) => within(sheet.usedBlock(), block) ?? [])
        return used.length > 0 ? rangeAreas(sheet, used) : null
      },
    },
  }
}

/** The part of a block that another one holds. */
function within(block: Block | null, other: Block): Block | null {
  if (!block) return null
  const common = {
    firstRow: Math.max(block.firstRow, other.firstRow),
    firstCol: Math.max(block.firstCol, other.firstCol),
    lastRow: Math.min(block.lastRow, other.lastRow),
    lastCol: Math.min(block.lastCol, other.lastCol),
  }
  return common.firstRow <= common.lastRow && common.firstCol <= common.lastCol ? common : null
}

function mergedAreas(sheet: ExcelSheet, block: Block): ExcelObject | null {
  const merged = sheet.merges.filter((merge) => within(merge, block))
  if (merged.length > MOST_MERGES) throw beyondLimit(`${merged.length} merged areas`)
  return merged.length > 0 ? rangeAreas(sheet, merged) : null
}

function protection(sheet: ExcelSheet, { firstRow, firstCol, lastRow, lastCol }: Block): ExcelObject {
  const locked = new Set<boolean>()
  const all = (run: (row: number, col: number) => void) => {
    for (let row = firstRow; row <= lastRow; row += 1) for (let col = firstCol; col <= lastCol; col += 1) run(row, col)
  }
  return {
    get: {
      // Mixed is null, as in Excel.
      Locked: () => {
        all((row, col) => locked.add(sheet.cell(row, col).locked))
        return locked.size === 1 ? [...locked][0] : null
      },
    },
    set: {
      Locked: (value) => {
        if (sheet.isProtected) throw accessDenied()
        all((row, col) => sheet.setLocked(row, col, value === true))
      },
    },
  }
}

/** The functions of a sheet that are called through the object model; a day is what the add-in asks for. */
const functions = (workbook: ExcelWorkbook): ExcelObject => ({
  call: {
    Date: (year, month, day) => {
      const serial = Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000 + 25_569
      return { get: { Value: () => (workbook.dateSystem === '1904' ? serial - 1462 : serial), Error: () => null } }
    },
  },
})

const comments = (workbook: ExcelWorkbook): ExcelObject => ({
  call: {
    GetCount: () => workbook.sheets.reduce((total, sheet) => total + sheet.comments.size, 0),
    Add: (address, content) => {
      const [, name = workbook.activeSheet().name, cell = String(address)] =
        /^'?(.*?)'?!(.*)$/.exec(String(address)) ?? []
      const sheet = workbook.find(name)
      if (!sheet) throw itemNotFound(name)
      sheet.comments.set(cell, String(content))
      return { get: { Content: () => sheet.comments.get(cell) } }
    },
  },
})

/** Values for a block, or one value for all of it; other sizes are refused as Excel does. */
function matrix(values: unknown, rows: number, cols: number): unknown[][] {
  if (!Array.isArray(values)) return Array.from({ length: rows }, () => new Array<unknown>(cols).fill(values))
  const lines = values.map((line: unknown) => (Array.isArray(line) ? line : [line]))
  if (lines.length !== rows || lines.some((line) => line.length !== cols))
    throw invalidArgument("The number of rows or columns in the input array doesn't match the size of the range.")
  return lines
}

function blockOf(address: string): Block {
  const [from = '', to = from] = address.slice(address.lastIndexOf('!') + 1).split(':')
  const isColumns = /^[A-Z]+$/i.test(from)
  const [first, last] = [placeOf(isColumns ? `${from}1` : from), placeOf(isColumns ? `${to}${LAST_ROW + 1}` : to)]
  if (!first || !last) throw invalidArgument(address)
  return { firstRow: first.row, firstCol: first.col, lastRow: last.row, lastCol: last.col }
}

function addressOfBlock({ firstRow, firstCol, lastRow, lastCol }: Block): string {
  const first = addressOf(firstRow, firstCol)
  return firstRow === lastRow && firstCol === lastCol ? first : `${first}:${addressOf(lastRow, lastCol)}`
}
