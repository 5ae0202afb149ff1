import { textOf } from './cell-at.js'
import type { Grid } from './grid.js'

/** What stands above a row: the lines of the document before the table, then its own rows. */
export const linesAbove = (grid: Grid, row: number): string[] => [
  ...(grid.before ?? []),
  ...grid.rows
    .slice(0, row)
    .flatMap((values) => values.map(textOf))
    .filter((text) => text !== ''),
]

/** A heading is no longer than this. */
const LONGEST_HEADING = 200
/** «năm 2018», but not that of a day: «ngày 18 tháng 12 năm 2017». */
const YEAR = /(?<!tháng\s{1,3}\d{1,2}\s{1,3})năm\s{1,3}(20\d\d)(?!\s*[-–]\s*20)/iu
/** What a document belongs to or rests on is of another year. */
const OF_ANOTHER = /kèm\s+theo|^căn cứ|^xét /iu

/** The year that the headings above a row name: that of the last title in capitals, else of the last that names one. */
export function titleYear(grid: Grid, row: number): number | null {
  const named = linesAbove(grid, row).flatMap((text) => {
    const year = text.length < LONGEST_HEADING && !OF_ANOTHER.test(text) ? YEAR.exec(text)?.[1] : undefined
    return year === undefined ? [] : [{ year: Number(year), isTitle: text === text.toUpperCase() }]
  })
  const found = named.findLast(({ isTitle }) => isTitle) ?? named.at(-1)
  return (
    found?.year ??
    linesAbove(grid, row)
      .map(bareYear)
      .findLast((year) => year !== null) ??
    null
  )
}

/** A year alone in a title: «BIỂU ĐIỂM CCHC 2024»; not that of a day, a document or a term. */
const BARE = /(?<![\d/.–-])(?<![-–]\s)(20\d\d)(?![\d/]|\s*[-–]\s*\d)/gu
/** What a title of a score sheet says. */
const OF_SCORES = /cchc|cải cách hành chính|par ?index|chỉ số|bảng|biểu|phiếu|chấm điểm|kết quả/iu

function bareYear(text: string): number | null {
  if (text.length > LONGEST_TITLE || !OF_SCORES.test(text.normalize('NFC')) || OF_ANOTHER.test(text)) return null
  const years = [...text.matchAll(BARE)]
  return years.length === 1 ? Number(years[0]?.[1]) : null
}

/** A longer line with a year is a sentence. */
const LONGEST_TITLE = 120
