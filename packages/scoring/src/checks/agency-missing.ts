import { nodeRows, type ScoreRow, type ScoreSheet } from '../sheet/score-sheet.js'
import type { Check } from './check.js'
import { hasWords } from './evidence-missing.js'

/** A leaf that nobody is responsible for, neither itself nor by what it is under. */
export const agencyMissing: Check = {
  id: 'agency-missing',
  severity: 'warning',
  title: { vi: 'Chưa giao đơn vị chủ trì', en: 'No lead agency' },
  help: {
    vi: 'Tiêu chí không có đơn vị chủ trì thì không ai chuẩn bị báo cáo và tài liệu kiểm chứng. Ghi đơn vị ở dòng này hoặc dòng mẹ.',
    en: 'Without a lead agency nobody prepares the report and the evidence. Name one here or at the parent.',
  },
  examples: {
    wrong: {
      columns: ['maximum', 'result', 'agency'],
      rows: [
        ['1', 'A', 1, 1, 'Sở Nội vụ'],
        ['2', 'B', 1, 1, null],
      ],
    },
    right: {
      columns: ['maximum', 'result', 'agency'],
      rows: [
        ['1', 'A', 1, 1, 'Sở Nội vụ'],
        ['1.1', 'a', 1, 1, null],
        ['2', 'B', 1, 1, 'Sở Tư pháp'],
      ],
    },
  },
  run(sheet) {
    if (!sheet.wordColumns.some((column) => column.role === 'agency')) return []
    const leaves = nodeRows(sheet).filter((row) => row.children.length === 0)
    return leaves
      .filter((row) => !hasAgency(sheet, row) && isSelfScored(row))
      .map((row) => ({
        cell: row.titleCell,
        row,
        column: null,
        found: null,
        expected: null,
        sentence: {
          vi: 'Tiêu chí {code} chưa có đơn vị chủ trì, ở dòng này hay dòng mẹ.',
          en: 'Criterion {code} has no lead agency, here or at its parent.',
        },
        words: { code: row.code },
      }))
  },
}

/** What a survey or the statistics office measures, no agency of the province reports on. */
const isSelfScored = ({ node }: ScoreRow) => node?.measure === undefined || node.measure === 'appraisal'

const hasAgency = (sheet: ScoreSheet, row: ScoreRow): boolean =>
  hasWords(sheet, row, 'agency') || (row.parent !== null && hasAgency(sheet, row.parent))
