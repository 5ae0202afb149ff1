import {
  type Framework,
  type FrameworkMistake,
  fail,
  fullAddress,
  type Grid,
  parseFramework,
  type Result,
  sentence,
  type Text,
} from '@parscore/scoring'
import { aboutAddress, aboutCell, aboutData } from './form/about-sheet.js'
import type { CellMistake } from './form/cell-mistake.js'
import { isBlank } from './form/form-cells.js'
import { NodeRows } from './form/node-row.js'
import { addressIn, type NodesTable, nodesTable, textIn } from './form/nodes-table.js'
import { type NodeDraft, placeOfMistake } from './form/place-of-mistake.js'

const NO_SHEET: Text = {
  vi: 'Tệp không có trang «Bộ tiêu chí» với các cột của mẫu. Tạo bảng soạn bộ tiêu chí rồi chép nội dung sang.',
  en: 'The file has no sheet “Bộ tiêu chí” with the columns of the template. Make the spreadsheet of a framework and copy the contents over.',
}
const NO_CODE: Text = { vi: 'dòng có nội dung nhưng chưa có mã', en: 'the row has something in it but no code' }
const NO_PARENT: Text = {
  vi: 'tiêu chí mẹ «{parent}» của {code} không có ở các dòng trên',
  en: 'the parent “{parent}” of {code} does not stand above',
}

/**
 * Reads a framework from an authoring workbook and tells every mistake at once, each with its cell.
 *
 * @param grids the sheets of the workbook
 */
export function readFrameworkWorkbook(grids: readonly Grid[]): Result<Framework, readonly CellMistake[]> {
  const nodes = grids.flatMap((grid) => nodesTable(grid) ?? [])[0]
  if (!nodes) return fail([{ cell: fullAddress(grids[0]?.name ?? '', 'A1'), message: NO_SHEET }])
  const reader = new Reader(nodes, grids.find((grid) => aboutCell(grid, 'id') !== null) ?? nodes.grid)
  return reader.read()
}

/** Whether a workbook is the authoring form: one of its sheets has the form's own columns. */
export const isAuthoringForm = (grids: readonly Grid[]): boolean => grids.some((grid) => nodesTable(grid) !== null)

class Reader {
  private readonly mistakes: CellMistake[] = []
  private readonly rows: NodeRows

  constructor(
    private readonly table: NodesTable,
    private readonly about: Grid,
  ) {
    this.rows = new NodeRows(table, (row, key, message) => this.tell(addressIn(table, row, key), message))
  }

  read(): Result<Framework, readonly CellMistake[]> {
    const { roots, byCode } = this.tree()
    const about = aboutData(this.about, (key, message) => this.tell(aboutAddress(this.about, key), message))
    const parsed = parseFramework({ ...about, nodes: roots.map(dataOf) })
    if (parsed.ok && this.mistakes.length === 0) return parsed
    if (!parsed.ok) this.tellOfData(parsed.error, roots, byCode)
    return fail(inOrder(this.mistakes))
  }

  private tree(): { readonly roots: NodeDraft[]; readonly byCode: Map<string, NodeDraft> } {
    const byCode = new Map<string, NodeDraft>()
    const roots: NodeDraft[] = []
    const { grid, header } = this.table
    for (let row = header + 1; row < grid.rows.length; row += 1) {
      if (![...this.table.columns.values()].some((col) => !isBlank(grid.rows[row]?.[col] ?? null))) continue
      const code = textIn(this.table, row, 'code')?.replace(/\.$/, '') ?? null
      if (code === null) {
        this.tell(addressIn(this.table, row, 'code'), NO_CODE)
        continue
      }
      const draft = { data: this.rows.nodeData(row, code), children: [], row }
      const parent = parentOf(code, byCode)
      if (parent === undefined)
        this.tell(
          addressIn(this.table, row, 'code'),
          sentence(NO_PARENT, { code, parent: code.split('.').slice(0, -1).join('.') }),
        )
      else (parent?.children ?? roots).push(draft)
      if (!byCode.has(code)) byCode.set(code, draft)
    }
    return { roots, byCode }
  }

  private tell(cell: string, message: Text): void {
    this.mistakes.push({ cell, message })
  }

  /** Mistakes of the data in the words of the form: the cell, what stands above or beside it, what is wrong. */
  private tellOfData(
    mistakes: readonly FrameworkMistake[],
    roots: readonly NodeDraft[],
    byCode: ReadonlyMap<string, NodeDraft>,
  ): void {
    const form = { table: this.table, about: this.about, roots, byCode }
    const told = new Set(this.mistakes.map(({ cell }) => cell))
    for (const { path, message } of mistakes) {
      const { cell, header } = placeOfMistake(path, form)
      // What could not be read is missing in the data too: it is told once.
      if (told.has(cell)) continue
      this.mistakes.push({ cell, message: header === null ? message : sentence(IN_COLUMN, { header, message }) })
    }
  }
}

const IN_COLUMN: Text = { vi: '«{header}»: {message}', en: '“{header}”: {message}' }

const dataOf = ({ data, children }: NodeDraft): unknown => ({ ...data, children: children.map(dataOf) })

/** The parent of a code among those above it: `null` for a root, `undefined` where it is not there. */
function parentOf(code: string, byCode: ReadonlyMap<string, NodeDraft>): NodeDraft | null | undefined {
  const parts = code.split('.')
  if (parts.length === 1) return null
  for (let length = parts.length - 1; length > 0; length -= 1) {
    const found = byCode.get(parts.slice(0, length).join('.'))
    if (found) return found
  }
  return undefined
}

/** Mistakes from the top down; one cell may have several. */
const inOrder = (mistakes: readonly CellMistake[]): CellMistake[] => {
  const rowOf = ({ cell }: CellMistake) => Number(/(?<!\d)(\d+)$/.exec(cell)?.[1] ?? 0)
  return [...mistakes].sort((a, b) => rowOf(a) - rowOf(b))
}
