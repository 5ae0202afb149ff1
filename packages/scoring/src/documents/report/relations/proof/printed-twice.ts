import { oncePer } from '../../../../values/once-per.js'
import type { StatedFigure } from '../../figures.js'
import { printedOf } from '../../percents.js'
import type { ReadReport } from '../../read-report.js'
import { numbersOf } from '../../table-values.js'

/** Fewer digits are met twice by chance. */
const TELLING = 3

/** Whether a figure is printed a second time somewhere in the report, in its text or in a table: a slip of the pen is made once. */
export const isPrintedTwice = (figure: StatedFigure, report: ReadReport): boolean =>
  isTelling(figure) && (timesOf(report).get(printedOf(figure)) ?? 0) > 1

const isTelling = ({ text, whole }: StatedFigure): boolean =>
  whole === null && text.replace(/\D/gu, '').replace(/^0+/u, '').length >= TELLING

/** How often each number is printed, in sentences of their own and in cells. */
const timesOf = oncePer(({ sentences, tables }: ReadReport): ReadonlyMap<number, number> => {
  const times = new Map<number, number>()
  const count = (values: ReadonlySet<number>) => {
    for (const value of values) times.set(value, (times.get(value) ?? 0) + 1)
  }
  for (const { figures } of sentences) count(new Set(figures.map(printedOf)))
  for (const table of tables)
    for (const { values } of numbersOf(table)?.rows ?? [])
      count(new Set(values.flatMap((value) => (value === null ? [] : [Math.abs(value)]))))
  return times
})
