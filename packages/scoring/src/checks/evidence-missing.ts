import { type ColumnRole, isPoints } from '../sheet/column.js'
import { nodeRows, numberIn, type ScoreRow, type ScoreSheet } from '../sheet/score-sheet.js'
import { inSheet, type SheetCheck } from './sheet-check.js'

/** Points claimed without evidence and without an explanation. */
export const evidenceMissing: SheetCheck = {
  id: 'evidence-missing',
  since: '0.1.0',
  severity: 'warning',
  repair: 'none',
  title: { vi: 'Thiếu tài liệu kiểm chứng', en: 'Evidence missing' },
  help: {
    vi: 'Có điểm mà không có tài liệu kiểm chứng thì phải có giải trình; nếu không, hội đồng thẩm định không có căn cứ để cho điểm.',
    en: 'Points without evidence need an explanation; without either, the appraisers have nothing to go by.',
  },
  figures: null,
  examples: {
    wrong: {
      columns: ['maximum', 'self', 'evidence'],
      rows: [
        ['1', 'A', 1, 1, 'BC 12/BC-SNV'],
        ['2', 'B', 1, 0.5, null],
      ],
    },
    right: {
      columns: ['maximum', 'self', 'evidence', 'explanation'],
      rows: [
        ['1', 'A', 1, 1, 'BC 12/BC-SNV', null],
        ['2', 'B', 1, 0.5, null, 'Đang chờ kết quả kiểm tra'],
        ['3', 'C', 1, 0, null, null],
      ],
    },
    findings: [
      {
        cell: 'D3',
        found: 0.5,
        expected: null,
        vi: 'Tiêu chí 2 được 0,5 điểm nhưng chưa có tài liệu kiểm chứng hay giải trình.',
        en: 'Criterion 2 has 0.5 points but neither evidence nor an explanation.',
      },
    ],
  },
  run(sheet) {
    const evidence = sheet.wordColumns.findIndex((column) => column.role === 'evidence')
    const claimed = sheet.columns.findIndex(({ role }) => role === 'self')
    const points = claimed >= 0 ? claimed : sheet.columns.findIndex(isPoints)
    if (evidence < 0 || points < 0) return []
    const leaves = nodeRows(sheet).filter((row) => row.children.length === 0 && row.node?.measure !== 'survey')
    return leaves.flatMap((row) => {
      const [cell, value] = [row.cells[points], numberIn(row, points)]
      if (!cell || value === null || value <= 0) return []
      if (hasWords(sheet, row, 'evidence') || hasWords(sheet, row, 'explanation')) return []
      return [
        {
          cell,
          ...inSheet(row, sheet.columns[points] ?? null),
          found: value,
          expected: null,
          sentence: {
            vi: 'Tiêu chí {code} được {value} điểm nhưng chưa có tài liệu kiểm chứng hay giải trình.',
            en: 'Criterion {code} has {value} {value:point|points} but neither evidence nor an explanation.',
          },
          words: { code: row.code, value },
        },
      ]
    })
  },
}

/** Whether a row has something in a column of words. */
export const hasWords = (sheet: ScoreSheet, row: ScoreRow, role: ColumnRole): boolean =>
  sheet.wordColumns.some((column, place) => column.role === role && (row.words[place] ?? '') !== '')
