import { cellsOf, type Sentence, TABLE_ROW } from './sentences.js'

/** A row of a table in a text. */
export interface TextRow {
  /** Line of the text, from 1. */
  readonly line: number
  readonly cells: readonly string[]
}

/** A table that was copied with its text: its rows, the header among them. */
export type TextTable = readonly TextRow[]

/** A row as a place that a question cites. */
export const placeOfRow = ({ line, cells }: TextRow): Sentence => ({ line, text: cells.join(' | ') })

/**
 * The tables of a text: rows that stand right below each other, with tabs, strokes or runs of spaces between their cells.
 *
 * @example tablesOf('Bảng 1\nSTT\tĐơn vị\tSố\n1\tSở A\t5')[0]?.length // 2
 */
export function tablesOf(text: string): TextTable[] {
  const tables: TextRow[][] = []
  let open: TextRow[] | null = null
  for (const [index, line] of text
    .normalize('NFC')
    .split(/\r\n?|\n/)
    .entries()) {
    if (!TABLE_ROW.test(line)) {
      open = null
      continue
    }
    // «|---|---|» parts the header of a table from its rows.
    if (/^[\s|:-]+$/u.test(line)) continue
    if (!open) {
      open = []
      tables.push(open)
    }
    open.push({ line: index + 1, cells: cellsOf(line) })
  }
  return tables
}
