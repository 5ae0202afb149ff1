import type { FactSeries, Index, Table } from '@parscore/analysis'
import { IndexAnswers } from './index-answers.js'
import { type LessonAnswers, lessonOf } from './lesson-answers.js'
import { MergerAnswers } from './merger-answers.js'
import { openPapi } from './open-papi.js'
import { openSheet, openWorkbook } from './open-sheet.js'
import { openUnits } from './open-units.js'
import { type Display, type Page, pageOn } from './page.js'
import type { PapiAnswers } from './papi-answers.js'
import { recorded } from './recorded-page.js'
import { saveReport } from './save-report.js'
import { saveTable } from './save-table.js'
import { type PublishedSeries, SeriesAnswers } from './series-answers.js'
import type { SheetAnswers } from './sheet-answers.js'
import { publishedUnitsOf, type UnitsAnswers } from './units-answers.js'
import type { WorkbookAnswers } from './workbook-answers.js'

/** What a notebook works with. */
export interface Notebook extends Page {
  /**
   * Opens the first score sheet of a workbook, as `parscore check` reads it.
   *
   * @param path from the notebook’s folder
   * @param framework its id, where the workbook does not tell it
   * @throws Stop with one sentence in Vietnamese, which stops the cell
   */
  openSheet(path: string, framework?: string): Promise<SheetAnswers>
  /**
   * Opens any file that `parscore check` can read: score sheets, annexes, plans, tables of losses, results of units.
   *
   * @param path from the notebook’s folder
   * @param framework its id, where the file does not tell it
   * @throws Stop with one sentence in Vietnamese, which stops the cell
   */
  openWorkbook(path: string, framework?: string): Promise<WorkbookAnswers>
  /** A case of the lesson, by its id. */
  lesson(id: string): LessonAnswers
  /** The yearly tables of PAPI in a folder; none where it is not there, which is said. */
  openPapi(folder: string | undefined): PapiAnswers
  /** An index with the figures of its units. */
  index(index: Index, table: Table): IndexAnswers
  /** What is published of PCI or SIPAS, and why it cannot be computed from its parts. */
  series(name: PublishedSeries): SeriesAnswers
  /** What a published series of the former provinces says of the new ones. */
  mergers(series: FactSeries): MergerAnswers
  /** Published results of the departments, districts or communes of a province. */
  publishedUnits(province: string, group: string): UnitsAnswers
  /** Units of one’s own, from a csv of unit, year, node and value, or of a column a node or a year. */
  openUnits(path: string, year: number): Promise<UnitsAnswers>
  /**
   * Saves a table as a document of an office: .docx to send, .xlsx to count with.
   *
   * @param path from the notebook’s folder; a file that is there stays
   * @throws Stop with one sentence in Vietnamese, which stops the cell
   */
  saveTable(path: string, title: string, table: Table): Promise<void>
  /**
   * Saves what the notebook has shown so far, sentences, tables and charts in their order: .docx to send, .xlsx with a sheet for
   * each table, to count with.
   *
   * @param path from the notebook’s folder; a file that is there stays
   * @throws Stop with one sentence in Vietnamese, which stops the cell
   */
  saveReport(path: string, title: string): Promise<void>
}

/**
 * The notebook of a kernel.
 *
 * @example const { openSheet } = notebook(tslab.display)
 */
export function notebook(display: Display): Notebook {
  const shown = pageOn(display)
  const { page, parts } = recorded(shown)
  return {
    ...page,
    openSheet: (path, framework) => openSheet(page, path, framework),
    openWorkbook: (path, framework) => openWorkbook(page, path, framework),
    lesson: (id) => lessonOf(page, id),
    openPapi: (folder) => openPapi(page, folder),
    index: (index, table) => new IndexAnswers(page, index, table),
    series: (name) => new SeriesAnswers(page, name),
    mergers: (series) => new MergerAnswers(page, series),
    publishedUnits: (province, group) => publishedUnitsOf(page, province, group),
    openUnits: (path, year) => openUnits(page, path, year),
    saveTable: (path, title, table) => saveTable(shown, path, title, table),
    saveReport: async (path, title) => saveReport(shown, path, title, await parts()),
  }
}
