import { inSheet, type SheetCheck } from './sheet-check.js'
import { asNumbers, isMixed, textNumbers, written } from './text-numbers.js'

/** Decimal comma and decimal point in one column. */
export const mixedSeparators: SheetCheck = {
  id: 'mixed-separators',
  since: '0.1.0',
  severity: 'warning',
  repair: 'certain',
  title: { vi: 'Lẫn dấu phẩy và dấu chấm thập phân', en: 'Decimal comma and point mixed' },
  help: {
    vi: 'Các ô này là văn bản: hàm SUM bỏ qua chúng và mỗi máy hiểu một cách. Chuyển cả cột thành số.',
    en: 'These cells are texts: SUM passes over them and every machine reads them differently. Make the column numbers.',
  },
  figures: null,
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
    findings: [
      {
        cell: 'C2',
        found: '1,5',
        expected: null,
        vi: 'Cột này có 1 ô dùng dấu phẩy và 1 ô dùng dấu chấm thập phân (ô đầu tiên khác số đông: «1,5»).',
        en: 'This column has 1 cell with a decimal comma and 1 with a decimal point (the first of the fewer: “1,5”).',
        fix: { C2: 1.5, C3: 2.5 },
      },
    ],
  },
  run(sheet) {
    const byColumn = textNumbers(sheet)
    return sheet.columns.flatMap((column, index) => {
      const texts = byColumn[index] ?? []
      if (!isMixed(texts)) return []
      const commas = written(texts, ',')
      const points = written(texts, '.')
      const cell = (commas.length <= points.length ? commas : points)[0]
      if (!cell) return []
      return [
        {
          cell,
          ...inSheet(null, column),
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
