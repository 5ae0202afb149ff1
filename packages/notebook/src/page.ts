import { escapeXml, formatNumber } from '@parscore/scoring'

/** Where a cell shows what it makes: tslab’s display, or a list in a test. */
export interface Display {
  html(text: string): void
}

/** A cell of a table; a number is written as Vietnamese offices do, `null` as a dash. */
export type Cell = string | number | null

/** What a cell of a notebook can show. */
export interface Page {
  /** A chart. */
  picture(svg: string): void
  /** A table with a line of headings. */
  table(head: readonly string[], rows: readonly (readonly Cell[])[]): void
  /** The sentence that answers the question of a section. */
  answer(sentence: string): void
}

const written = (cell: Cell): string => (typeof cell === 'number' ? formatNumber(cell, 'vi') : escapeXml(cell ?? '–'))

/** The page that a display shows. */
export function pageOn(display: Display): Page {
  return {
    picture: (svg) => display.html(svg),
    table: (head, rows) => display.html(tableHtml(head, rows)),
    answer: (sentence) => display.html(`<p><strong>${escapeXml(sentence)}</strong></p>`),
  }
}

function tableHtml(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  // A column of figures keeps to the right, what is missing of it and its heading too.
  const side = head.map((_, place) => (rows.some((row) => typeof row[place] === 'number') ? 'right' : 'left'))
  const styled = (place: number, value: Cell) => (typeof value === 'string' ? 'left' : side[place])
  const lines = rows.map(
    (row) =>
      `<tr>${row.map((value, place) => `<td style="text-align:${styled(place, value)}">${written(value)}</td>`).join('')}</tr>`,
  )
  const heads = head.map((name, place) => `<th style="text-align:${side[place]}">${escapeXml(name)}</th>`)
  return `<table><thead><tr>${heads.join('')}</tr></thead><tbody>${lines.join('')}</tbody></table>`
}
