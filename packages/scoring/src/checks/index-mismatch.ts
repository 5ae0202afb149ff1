import { pointColumns } from '../sheet/point-columns.js'
import { COMPUTED } from './figure-names.js'
import { inSheet, type SheetCheck } from './sheet-check.js'
import { indexGaps } from './totals.js'

/** An index that is not points ÷ assessed maximum × 100. */
export const indexMismatch: SheetCheck = {
  id: 'index-mismatch',
  since: '0.1.0',
  severity: 'error',
  repair: 'none',
  title: { vi: 'Chỉ số tính sai', en: 'Wrong index' },
  help: {
    vi: 'Chỉ số = tổng điểm / điểm tối đa được đánh giá × 100, làm tròn hai chữ số. Tiêu chí không đánh giá phải trừ khỏi mẫu số.',
    en: 'Index = points ÷ assessed maximum × 100, to two decimals. What was not assessed is left out of the denominator.',
  },
  figures: COMPUTED,
  examples: {
    wrong: {
      framework: 'par-2016',
      columns: ['result 2016'],
      rows: [
        ['I', 'Đánh giá kết quả', 40.75],
        ['II', 'Đánh giá tác động', 25.68],
        ['III', 'Tổng (I) + (II)', '68.14 (66.43/97.5*100%)'],
      ],
    },
    right: {
      framework: 'par-2016',
      columns: ['result 2016'],
      rows: [
        ['I', 'Đánh giá kết quả', 40.75],
        ['II', 'Đánh giá tác động', 25.68],
        ['III', 'Tổng (I) + (II)', '68.13 (66.43/97.5*100%)'],
      ],
    },
    findings: [
      {
        cell: 'C4',
        found: 68.14,
        expected: 68.13,
        vi: 'Chỉ số ghi 68,14; 66,43 / 97,5 × 100 = 68,13 (mẫu số là 97,5 điểm được đánh giá).',
        en: 'The index says 68.14; 66.43 / 97.5 × 100 = 68.13 (the denominator is the 97.5 points assessed).',
      },
    ],
  },
  run(sheet) {
    return pointColumns(sheet).flatMap((index) =>
      indexGaps(sheet, index).flatMap(({ row, found, expected, gap, points, maximum }) => {
        const cell = row.cells[index]
        if (!cell) return []
        return [
          {
            cell,
            ...inSheet(row, sheet.columns[index] ?? null),
            found,
            expected,
            difference: gap,
            sentence: {
              vi: 'Chỉ số ghi {found}; {points} / {maximum} × 100 = {expected} (mẫu số là {maximum} điểm được đánh giá).',
              en: 'The index says {found}; {points} / {maximum} × 100 = {expected} (the denominator is the {maximum} {maximum:point|points} assessed).',
            },
            words: { found, expected, points, maximum },
          },
        ]
      }),
    )
  },
}
