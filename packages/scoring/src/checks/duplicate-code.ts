import { nodeRows } from '../sheet/score-sheet.js'
import { inSheet, type SheetCheck } from './sheet-check.js'

/** A code that stands twice. */
export const duplicateCode: SheetCheck = {
  id: 'duplicate-code',
  since: '0.1.0',
  severity: 'error',
  repair: 'none',
  title: { vi: 'Trùng mã', en: 'Duplicate code' },
  help: {
    vi: 'Hai dòng cùng mã: không biết dòng nào được tính. Dòng sau không được cộng. Sửa mã hoặc xóa một dòng.',
    en: 'Two rows have the same code; which counts is not known, and the later one is not added. Correct or delete one.',
  },
  figures: null,
  examples: {
    wrong: {
      columns: ['maximum'],
      rows: [
        ['1', 'Chỉ đạo', 1],
        ['1', 'Chỉ đạo', 1],
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
        found: '1',
        expected: null,
        vi: 'Mã 1 đã có ở ô A2; dòng này («Chỉ đạo») không được cộng.',
        en: 'Code 1 stands in A2 already; this row (“Chỉ đạo”) is not added.',
      },
    ],
  },
  run(sheet) {
    const duplicates = sheet.rows.filter((row) => row.kind === 'duplicate' || row.repeats !== undefined)
    if (duplicates.length === 0) return []
    const first = new Map(nodeRows(sheet).map((row) => [row.code, row]))
    return duplicates.map((row) => {
      const code = row.repeats ?? row.code
      return {
        cell: row.codeCell,
        ...inSheet(row, null),
        found: code,
        expected: row.repeats === undefined ? null : row.code,
        sentence: row.repeats === undefined ? (row.assigned ? TWICE : NOT_ADDED) : ADDED,
        words: { code, own: row.code, title: row.title, first: first.get(code)?.codeCell.address ?? '' },
      }
    })
  },
}

const NOT_ADDED = {
  vi: 'Mã {code} đã có ở ô {first}; dòng này («{title}») không được cộng.',
  en: 'Code {code} stands in {first} already; this row (“{title}”) is not added.',
}
/** Of rows without a code of their own. */
const TWICE = {
  vi: 'Dòng «{title}» đã có ở ô {first}; dòng này lặp lại và không được cộng.',
  en: 'The row “{title}” stands in {first} already; this one repeats it and is not added.',
}
const ADDED = {
  vi: 'Mã {code} đã có ở ô {first}; dòng này («{title}») được tính là {own} vì chỉ khi đó dòng mẹ mới cộng đúng.',
  en: 'Code {code} stands in {first} already; this row (“{title}”) is taken as {own}, for only so its parent adds up.',
}
