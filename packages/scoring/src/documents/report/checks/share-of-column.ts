import { fold } from '../../../values/fold.js'
import { between, type StatedFigure } from '../figures.js'
import { percentOf, printedOf, printedPercent } from '../percents.js'
import { ask, type Question } from '../question.js'
import { isShareExplained } from '../relations/share-explained.js'
import type { ReportCheck } from '../report-check.js'
import { type NumberRow, type NumberTable, numbersOf } from '../table-values.js'
import { placeOfRow } from '../text-tables.js'

/** «2.610 hồ sơ (48,2%)», «27 hồ sơ trễ hạn, chiếm 87,1%». */
const TIED = /^[^;.()\d]{0,40}(?:\(\s*|,\s*)(?:chiếm|đạt|bằng|tương ứng)?\s*(?:tỷ lệ\s*)?$/iu

/** «Lĩnh vực chứng thực có 2.610 hồ sơ (42,8%)»: a cell of a table and its share of the column's total. */
export const shareOfColumn: ReportCheck = {
  id: 'share-of-column',
  claims: 'figures',
  title: { vi: 'Tỷ lệ không khớp ô và dòng tổng của bảng', en: 'Share is not that of a cell in its column' },
  help: {
    vi: 'Lấy ô của dòng được nêu chia cho dòng tổng của cột. Không hỏi khi hai ô nào của dòng, hai số nào trong câu cho đúng tỷ lệ.',
    en: 'Divide the cell of the row that is named by the total of its column. Not asked where two cells of the row or figures of the sentence make the share.',
  },
  examples: {
    wrong:
      'Lĩnh vực\tTiếp nhận\tTrễ hạn\nChứng thực\t2.610\t4\nHộ tịch\t2.810\t6\nCộng\t5.420\t10\nLĩnh vực chứng thực có 2.610 hồ sơ (42,8%).',
    right:
      'Lĩnh vực\tTiếp nhận\tTrễ hạn\nChứng thực\t2.610\t4\nHộ tịch\t2.810\t6\nCộng\t5.420\t10\nLĩnh vực chứng thực có 2.610 hồ sơ (48,2%).',
  },
  run({ tables, sentences }) {
    const read = tables.flatMap((table) => numbersOf(table) ?? [])
    return read.length === 0
      ? []
      : sentences.flatMap(({ figures }) => figures.flatMap((_, at) => asked(figures, at, read)))
  },
}

function asked(figures: readonly StatedFigure[], at: number, tables: readonly NumberTable[]): Question[] {
  const [part, share] = [figures[at - 1], figures[at]]
  if (part?.kind !== 'count' || share?.kind !== 'share' || !TIED.test(between(part, share))) return []
  if (isShareExplained(share, figures)) return []
  const words = new Set(fold(part.sentence.text.slice(0, part.at)).split(' '))
  const meant = tables.flatMap((table) => cellsOf(printedOf(part), words, table))
  const printed = printedPercent(share)
  const isExplained = meant.some(({ row, total }) =>
    [total, ...row.values].some(
      (whole) => whole != null && whole > 0 && percentOf(part.value, whole, share.decimals) === printed,
    ),
  )
  const [first] = meant
  if (!first || isExplained) return []
  const said = {
    part: part.text,
    whole: first.total,
    expected: percentOf(part.value, first.total, share.decimals),
    printed,
  }
  const place = placeOfRow(first.row.row)
  return [ask('share-of-column', [share.sentence, place], DIFFERS, said, [part, share])]
}

/** A cell with the total of its column. */
interface CellOfTotal {
  readonly row: NumberRow
  readonly total: number
}

/** The cells of a value in rows that the words name, with the totals of their columns. */
function cellsOf(value: number, words: ReadonlySet<string>, { rows }: NumberTable): CellOfTotal[] {
  const totals = rows.find(({ isTotal }) => isTotal)
  return rows.flatMap((row) =>
    row.isTotal || !isNamed(row, words)
      ? []
      : row.values.flatMap((cell, column) => {
          const total = totals?.values[column]
          return cell === value && total != null && total > value ? [{ row, total }] : []
        }),
  )
}

const isNamed = ({ name }: NumberRow, words: ReadonlySet<string>): boolean =>
  fold(name)
    .split(' ')
    .every((word) => words.has(word))

const DIFFERS = {
  vi: '{part} trên tổng {whole} của bảng là {expected}%, báo cáo ghi {printed}%. Có đúng không?',
  en: '{part} of the table’s total {whole} is {expected} %, the report says {printed} %. Is that right?',
}
