import { fold } from '../../../values/fold.js'
import { parseNumber } from '../../../values/number.js'
import type { StatedFigure } from '../figures.js'
import { ask, type Question } from '../question.js'
import type { ReadParagraph } from '../read-report.js'
import type { ReportCheck } from '../report-check.js'
import { isTotalName } from '../table-values.js'
import { placeOfRow, type TextTable } from '../text-tables.js'
import { unitOf } from '../units.js'

/** A title of a list stands so many lines above its table at the most. */
const NEAR = 4
const TITLE = /^(?:\d+\.\s*|[-+]\s*)?(?:danh mục|danh sách|bảng|biểu|tổng hợp|phụ lục)/iu
const NUMBERED = /^(?:stt|tt|số tt|số thứ tự)$/iu
const FEWEST = 3

/** «DANH MỤC 16 NHIỆM VỤ», and the table below has 14 in all, or 14 rows. */
export const listAndTable: ReportCheck = {
  id: 'list-and-table',
  title: { vi: 'Tên danh mục ghi số khác bảng bên dưới', en: 'Title of a list counts otherwise than its table' },
  help: {
    vi: 'So số nêu trong tên danh mục với dòng tổng của cột cùng tên, hoặc với số dòng được đánh số.',
    en: 'Compare the number of the title with the total of the column of that name, or with the numbered rows.',
  },
  examples: {
    wrong: 'DANH MỤC 06 NHIỆM VỤ CÒN LẠI\nTT\tLĩnh vực\tSố nhiệm vụ\n1\tThể chế\t2\n2\tThủ tục\t3\n\tTổng số\t5',
    right: 'DANH MỤC 05 NHIỆM VỤ CÒN LẠI\nTT\tLĩnh vực\tSố nhiệm vụ\n1\tThể chế\t2\n2\tThủ tục\t3\n\tTổng số\t5',
  },
  run: ({ tables, paragraphs }) => tables.flatMap((table) => belowTitles(table, paragraphs)),
}

function belowTitles(table: TextTable, paragraphs: readonly ReadParagraph[]): Question[] {
  const line = table[0]?.line ?? 0
  const titles = paragraphs.filter(
    (each) => !each.isCell && each.line < line && each.line >= line - NEAR && TITLE.test(each.text),
  )
  const counts = titles.flatMap(({ read }) => read.flatMap(({ figures }) => figures))
  return counts.filter(({ kind }) => kind === 'count').flatMap((figure) => asked(figure, table))
}

function asked(figure: StatedFigure, table: TextTable): Question[] {
  const [header] = table
  const name = unitOf(figure).slice(0, 2).join(' ')
  if (!header || name === '') return []
  const counted = totalOf(name, table) ?? rowsOf(name, table)
  if (counted === null || counted === figure.value) return []
  const words = { said: figure.text, unit: figure.unit, counted }
  return [ask('list-and-table', [figure.sentence, placeOfRow(header)], DIFFERS, words, [figure])]
}

/** The total of the column «Số nhiệm vụ». */
function totalOf(name: string, table: TextTable): number | null {
  const column = table[0]?.cells.findIndex((each) => fold(each) === `so ${name}`) ?? -1
  const total = table.find(({ cells }) => cells.some(isTotalName))?.cells[column]
  const read = total === undefined ? null : parseNumber(total, 'count')
  return read?.ok ? read.value.value : null
}

/** How many rows are numbered, where the column behind the number is that of what is counted. */
function rowsOf(name: string, table: TextTable): number | null {
  const [head, ...rows] = table
  const isOfName = fold(head?.cells[1] ?? '').replace(/^ten /u, '') === name
  const numbers = rows.flatMap(({ cells }) =>
    /^\d{1,3}\.?$/u.test(cells[0] ?? '') ? [Number.parseInt(cells[0] ?? '', 10)] : [],
  )
  const isRun = numbers.length === rows.length && numbers.every((each, at) => each === at + 1)
  return NUMBERED.test(head?.cells[0] ?? '') && isOfName && isRun && rows.length >= FEWEST ? rows.length : null
}

const DIFFERS = {
  vi: 'Tên danh mục ghi {said} {unit}, bảng bên dưới có {counted}. Có đúng không?',
  en: 'The title says {said} {unit}, the table below has {counted}. Is that right?',
}
