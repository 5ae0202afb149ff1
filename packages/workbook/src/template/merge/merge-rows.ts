import { type CellValue, leavesOf } from '@parscore/scoring'
import { columnsFor } from '../columns.js'
import { type FilledColumn, type FilledRow, planColumns } from '../filling.js'
import { mergeComments } from './merge-comments.js'
import { hasRow, type MergeFiles, sourcesOf } from './merge-files.js'
import type { MergeNotes } from './merge-note.js'
import { plain, shown } from './merge-value.js'
import { leadsOf, type Offer, offersFor } from './offers.js'

/** The rows of the merged workbook and the lines that its log gets for what was decided. */
export interface MergedRows {
  readonly rows: ReadonlyMap<string, FilledRow>
  readonly log: readonly (readonly CellValue[])[]
}

/** Merges the rows of all criteria; conflicts, and what was kept of the merge before, are told. */
export function mergeRows(files: MergeFiles, notes: MergeNotes): MergedRows {
  const merger = new RowMerger(files, notes)
  const rows = leavesOf(files.framework).flatMap(({ code }) => {
    const row = merger.row(code)
    return row.values.size + row.comments.size > 0 ? [[code, row] as const] : []
  })
  return { rows: new Map(rows), log: merger.log }
}

const HEADERS = new Map(columnsFor(12, planColumns).all.map(({ key, header }) => [key, header]))
const headerOf = (column: FilledColumn): string => HEADERS.get(column) ?? column

class RowMerger {
  readonly log: CellValue[][] = []
  private readonly leads: ReadonlyMap<string, string>

  constructor(
    private readonly files: MergeFiles,
    private readonly notes: MergeNotes,
  ) {
    this.leads = leadsOf(files.parts)
  }

  row(code: string): FilledRow {
    const sources = sourcesOf(this.files)
    const columns = new Set(sources.flatMap(({ filling }) => [...(filling.rows.get(code)?.values.keys() ?? [])]))
    const values = new Map<FilledColumn, CellValue>()
    for (const column of columns) {
      const value = this.value(code, column)
      if (value !== null) values.set(column, value)
    }
    return { values, comments: mergeComments(code, sources) }
  }

  private value(code: string, column: FilledColumn): CellValue {
    const { base, parts } = this.files
    const before = base?.filling.rows.get(code)?.values.get(column) ?? null
    const [taken, ...others] = offersFor(code, column, this.files, this.leads.get(code))
    if (!taken) {
      if (before !== null && parts.some(({ template }) => hasRow(template, code)))
        this.notes.tell('kept', { code, column: headerOf(column), taken: shown(before) })
      return before
    }
    const told = new Set([plain(taken.value), ...(base ? [plain(before)] : [])])
    for (const other of others) {
      if (told.has(plain(other.value))) continue
      told.add(plain(other.value))
      this.tellConflict(code, column, taken, other)
    }
    if (base && plain(before) !== plain(taken.value)) this.note(taken, code, column, before, taken.part.file)
    return taken.value
  }

  private tellConflict(code: string, column: FilledColumn, taken: Offer, left: Offer): void {
    this.notes.tell('conflict', {
      code,
      column: headerOf(column),
      taken: shown(taken.value),
      takenAt: taken.at,
      left: shown(left.value),
      leftAt: left.at,
    })
    this.note(taken, code, column, left.value, `hai giá trị: ${left.at}, ${taken.at}`)
  }

  private note({ part, value }: Offer, code: string, column: FilledColumn, before: CellValue, why: string): void {
    const who = part.template.identity.part?.agency ?? part.file
    this.log.push([part.changed, who, code, headerOf(column), before, value, why])
  }
}
