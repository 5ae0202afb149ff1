import { nodeRows, type ScoreRow, type ScoreSheet } from '../sheet/score-sheet.js'
import type { Found } from './check.js'
import { hasWords } from './evidence-missing.js'
import { inSheet, type SheetCheck } from './sheet-check.js'

/** From this share of leaves without an agency on, the column has not been filled in rather than forgotten in places. */
const NOT_YET = 0.5

/** A leaf that nobody is responsible for, neither itself nor by what it is under. */
export const agencyMissing: SheetCheck = {
  id: 'agency-missing',
  since: '0.1.0',
  severity: 'warning',
  repair: 'none',
  title: { vi: 'Chưa giao đơn vị chủ trì', en: 'No lead agency' },
  help: {
    vi: 'Tiêu chí không có đơn vị chủ trì thì không ai chuẩn bị báo cáo và tài liệu kiểm chứng. Ghi đơn vị ở dòng này hoặc dòng mẹ.',
    en: 'Without a lead agency nobody prepares the report and the evidence. Name one here or at the parent.',
  },
  figures: null,
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
    findings: [
      {
        cell: 'B3',
        found: null,
        expected: null,
        vi: 'Tiêu chí 2 chưa có đơn vị chủ trì, ở dòng này hay dòng mẹ.',
        en: 'Criterion 2 has no lead agency, here or at its parent.',
      },
    ],
  },
  run(sheet) {
    if (!sheet.wordColumns.some((column) => column.role === 'agency')) return []
    const leaves = nodeRows(sheet).filter((row) => row.children.length === 0 && isSelfScored(row))
    const missing = leaves.filter((row) => !hasAgency(sheet, row))
    if (missing.length > leaves.length * NOT_YET) return notYet(missing, leaves.length)
    return missing.map((row) => ({
      cell: row.titleCell,
      ...inSheet(row, null),
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

/** One finding for a column that has yet to be filled in. */
function notYet(missing: readonly ScoreRow[], all: number): Found[] {
  const [row] = missing
  if (!row) return []
  return [
    {
      cell: row.titleCell,
      ...inSheet(null, null),
      found: null,
      expected: null,
      sentence: {
        vi: 'Còn {n} trên {all} tiêu chí chưa có đơn vị chủ trì.',
        en: '{n} of {all} {all:criterion|criteria} {n:has|have} no lead agency yet.',
      },
      words: { n: missing.length, all },
    },
  ]
}

/** What a survey or the statistics office measures, no agency of the province reports on. */
const isSelfScored = ({ node }: ScoreRow) => node?.measure === undefined || node.measure === 'appraisal'

const hasAgency = (sheet: ScoreSheet, row: ScoreRow): boolean =>
  hasWords(sheet, row, 'agency') || (row.parent !== null && hasAgency(sheet, row.parent))
