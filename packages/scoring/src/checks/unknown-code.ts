import { type ScoreRow, summedBy } from '../sheet/score-sheet.js'
import { inSheet, type SheetCheck } from './sheet-check.js'

/** A row with points whose code the framework does not have, or that has no code at all. */
export const unknownCode: SheetCheck = {
  id: 'unknown-code',
  since: '0.1.0',
  severity: 'error',
  repair: 'none',
  title: { vi: 'Mã không có trong bộ tiêu chí', en: 'Unknown code' },
  help: {
    vi: 'Điểm của dòng này không thuộc tiêu chí nào nên không được tính. Sửa mã theo bộ tiêu chí, hoặc xóa dòng.',
    en: 'The points of this row belong to no criterion and do not count. Correct the code, or delete the row.',
  },
  figures: null,
  examples: {
    wrong: {
      columns: ['maximum'],
      rows: [
        ['1', 'Chỉ đạo', 1],
        ['', 'Dòng không mã', 1],
      ],
    },
    right: {
      columns: ['maximum'],
      rows: [
        ['1', 'Chỉ đạo', 1],
        ['2', 'Thể chế', 1],
      ],
    },
    findings: [
      {
        cell: 'A3',
        found: '',
        expected: null,
        vi: 'Dòng «Dòng không mã» có điểm nhưng không có mã tiêu chí.',
        en: 'The row “Dòng không mã” has points but no code.',
      },
    ],
  },
  run(sheet) {
    const below = rowsBelow(sheet.rows)
    const unknown = sheet.rows.filter(
      (row) =>
        !below.has(row) && (row.kind === 'stray' || (sheet.framework && row.kind === 'node' && row.node === null)),
    )
    return unknown.map((row) => ({
      cell: row.codeCell,
      ...inSheet(row, null),
      found: row.codeCell.text,
      expected: null,
      sentence:
        row.code === ''
          ? {
              vi: 'Dòng «{title}» có điểm nhưng không có mã tiêu chí.',
              en: 'The row “{title}” has points but no code.',
            }
          : {
              vi: 'Mã «{code}» («{title}») không có trong bộ tiêu chí {framework}.',
              en: 'Code “{code}” (“{title}”) is not in the framework {framework}.',
            },
      words: {
        code: row.codeCell.text,
        title: row.title || '…',
        framework: sheet.framework?.id ?? { vi: 'của bảng', en: 'of the sheet' },
      },
    }))
  },
}

/** What is made of the points of a table, where its total stands above it: «Điểm quy đổi về thang 10». */
const DERIVED = /quy doi|ty le|chi so|binh quan|trung binh/

/**
 * Rows behind the last criterion that have no code and are none: those below the grand total («Số tiêu chí đã chấm»), and where the total
 * stands above, those that are made of it.
 */
function rowsBelow(rows: readonly ScoreRow[]): ReadonlySet<ScoreRow> {
  const behind = rows.slice(rows.findLastIndex(({ kind }) => kind === 'node') + 1)
  const total = behind.findLastIndex((row) => row.kind === 'total' && summedBy(row) === null)
  const isBelow = (row: ScoreRow, at: number) => (total >= 0 && at > total) || DERIVED.test(row.folded)
  return new Set(behind.filter((row, at) => row.code === '' && isBelow(row, at)))
}
