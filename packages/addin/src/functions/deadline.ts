import { dueDatesOf, type Text } from '@parscore/scoring'
import { argument, single, spread } from './argument.js'
import { CODE, criterionIn, FRAMEWORK, frameworkIn } from './find-criterion.js'
import { invalid, notAvailable } from './problem.js'
import { wholeIn } from './read-cell.js'

const YEAR: Text = { vi: 'năm', en: 'year' }
const WHICH: Text = { vi: 'thứ mấy', en: 'which' }

/** Years that a spreadsheet has dates for and that a framework may be used in. */
const YEARS = { first: 2000, last: 2100 } as const
/** More dates than this no criterion has. */
const MOST = 12

/**
 * Ngày hết hạn của một tiêu chí trong năm, để đưa vào DEADLINEPOINTS; định dạng ô là ngày. | The deadline of a criterion in a year, to feed DEADLINEPOINTS; format the cell as a date.
 * @customfunction DEADLINE
 * @param framework Bộ tiêu chí: "par-2016", năm hoặc số quyết định | Framework: "par-2016", its year or its decision
 * @param code Mã tiêu chí hoặc vùng mã, để dạng văn bản | Code or range of codes, as text
 * @param [year] Năm; mặc định là năm của bộ tiêu chí | The year; that of the framework if left out
 * @param [which] Thời hạn thứ mấy trong năm, mặc định 1 | Which of its deadlines in the year, 1 if left out
 * @returns Ngày, dạng số của Excel | The day as a serial number of Excel
 */
export function dueDate(framework: unknown, code: unknown[][], year?: unknown, which?: unknown): unknown[][] {
  const among = frameworkIn(single(argument(FRAMEWORK, framework)))
  const named = wholeIn(YEAR, single(argument(YEAR, year)), among.years.at(-1) ?? YEARS.first, YEARS.last)
  if (named < YEARS.first)
    throw invalid(YEAR, { vi: 'phải từ {first} đến {last}', en: 'must be from {first} to {last}' }, YEARS)
  const place = wholeIn(WHICH, single(argument(WHICH, which)), 1, MOST)
  const dates = dueDatesOf(among, named)
  return spread([argument(CODE, code)], ([cell = null]) => {
    if (cell === null) return null
    const node = criterionIn(among, cell)
    const due = dates.filter((date) => date.code === node.code)[place - 1]
    if (due) return due.day.serial
    throw notAvailable(
      {
        vi: 'Tiêu chí {code}: nguồn không nêu thời hạn thứ {place}.',
        en: 'Criterion {code}: the sources name no deadline {place}.',
      },
      { code: node.code, place },
    )
  })
}
