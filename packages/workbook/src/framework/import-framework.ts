import { type Framework, fail, type Grid, ok, type Result, type Text } from '@parscore/scoring'
import type { CellMistake } from './form/cell-mistake.js'
import type { Doubt } from './printed/doubt.js'
import { joinedTables } from './printed/joined-tables.js'
import { readPrintedFramework } from './printed/printed-framework.js'
import type { PrintedSource } from './printed/printed-source.js'
import { isAuthoringForm, readFrameworkWorkbook } from './read-framework.js'

/** A framework that was imported: from the authoring form, or from a table as an office printed it. */
export interface ImportedFramework {
  readonly framework: Framework
  readonly origin: 'form' | 'printed'
  /** What is to be looked at; the form leaves nothing open. */
  readonly doubts: readonly Doubt[]
}

/** Why nothing was imported; `cell` is empty where it is about the file. */
export type ImportMistake = CellMistake | { readonly cell: null; readonly message: Text }

/**
 * Reads a framework from the tables of a file: the authoring form where it is one, else a printed table.
 *
 * @param grids the sheets of a workbook, or the tables of a document
 * @param source what is known of the document beside its tables
 * @returns the framework with what is to be looked at, or every mistake of the form with its cell
 */
export function importFramework(
  grids: readonly Grid[],
  source: PrintedSource,
): Result<ImportedFramework, readonly ImportMistake[]> {
  if (isAuthoringForm(grids)) {
    const read = readFrameworkWorkbook(grids)
    return read.ok ? ok({ framework: read.value, origin: 'form', doubts: [] }) : read
  }
  const read = readPrintedFramework(joinedTables(grids), source)
  return read.ok ? ok({ ...read.value, origin: 'printed' }) : fail([{ cell: null, message: read.error }])
}
