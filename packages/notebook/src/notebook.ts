import type { Table } from '@parscore/analysis'
import { openPapi } from './open-papi.js'
import { openSheet } from './open-sheet.js'
import { type Display, type Page, pageOn } from './page.js'
import { saveTable } from './save-table.js'
import type { SheetAnswers } from './sheet-answers.js'

/** What a notebook works with. */
export interface Notebook extends Page {
  /**
   * Opens the first score sheet of a workbook, as `parscore check` reads it.
   *
   * @param path from the notebook’s folder
   * @param framework its id, where the workbook does not tell it
   * @throws Error with one sentence in Vietnamese, which stops the cell
   */
  openSheet(path: string, framework?: string): Promise<SheetAnswers>
  /** The yearly tables of PAPI in a folder; none where it is not there, which is said. */
  openPapi(folder: string | undefined): ReadonlyMap<number, Table>
  /**
   * Saves a table as a document of an office: .docx to send, .xlsx to count with.
   *
   * @param path from the notebook’s folder; a file that is there stays
   * @throws Error with one sentence in Vietnamese, which stops the cell
   */
  saveTable(path: string, title: string, table: Table): Promise<void>
}

/**
 * The notebook of a kernel.
 *
 * @example const { openSheet } = notebook(tslab.display)
 */
export function notebook(display: Display): Notebook {
  const page = pageOn(display)
  return {
    ...page,
    openSheet: (path, framework) => openSheet(page, path, framework),
    openPapi: (folder) => openPapi(page, folder),
    saveTable: (path, title, table) => saveTable(page, path, title, table),
  }
}
