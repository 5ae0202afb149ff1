import type { Check } from './check.js'
import { asNumbers, isMixed, textNumbers, written } from './text-numbers.js'

/** Decimal comma and decimal point in one column. */
export const mixedSeparators: Check = {
  id: 'mixed-separators',
  severity: 'warning',
  title: { vi: 'Lẫn dấu phẩy và dấu chấm thập phân', en: 'Decimal comma and point mixed' },
  help: {
    vi: 'Các ô này là văn bản: hàm SUM bỏ qua chúng và mỗi máy hiểu một cách. Chuyển cả cột thành số.',
    en: 'These cells are texts: SUM passes over them and every machine reads them differently. Make the column numbers.',
  },
  examples: {
    wrong: {
      columns: ['maximum'],
      rows: [
        ['1', 'A', '1,5'],
        ['2', 'B', '2.5'],
      ],
    },
    right: {
      columns: ['maximum'],
      rows: [
        ['1', 'A', '1,5'],
        ['2', 'B', '2,5'],
      ],
    },
  },
  run(sheet) {
    return sheet.columns.flatMap((column, index) => {
      const texts = textNumbers(sheet, index)
      if (!isMixed(texts)) return []
      const commas = written(texts, ',')
      const points = written(texts, '.')
      const cell = (commas.length <= points.length ? commas : points)[0]
      if (!cell) return []
      return [
        {
          cell,
          row: null,
          column,
          found: cell.text,
          expected: null,
          sentence: {
            vi: 'Cột này có {commas} ô dùng dấu phẩy và {points} ô dùng dấu chấm thập phân (ô đầu tiên khác số đông: «{text}»).',
            en: 'This column has {commas} {commas:cell|cells} with a decimal comma and {points} with a decimal point (the first of the fewer: “{text}”).',
          },
          words: { commas: commas.length, points: points.length, text: cell.text },
          fix: asNumbers(texts),
        },
      ]
    })
  },
}
