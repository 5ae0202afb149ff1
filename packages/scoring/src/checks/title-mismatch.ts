import { nodeRows } from '../sheet/score-sheet.js'
import { foldedLikeness } from '../values/fold.js'
import { inSheet, type SheetCheck } from './sheet-check.js'

/** Titles that share fewer words than this are of different criteria; scans and short forms share more. */
const ALIKE = 0.4

/** A title that is not the title of its code. */
export const titleMismatch: SheetCheck = {
  id: 'title-mismatch',
  since: '0.1.0',
  severity: 'warning',
  repair: 'none',
  title: { vi: 'Tên không khớp mã', en: 'Title does not fit the code' },
  help: {
    vi: 'Tên tiêu chí khác hẳn tên trong bộ tiêu chí: có thể dòng bị dán nhầm hoặc mã bị sửa.',
    en: 'The title differs from the framework’s: a row may have been pasted in the wrong place, or its code changed.',
  },
  figures: null,
  examples: {
    wrong: { framework: 'par-2018', columns: ['maximum'], rows: [['1.5', 'Công tác tuyên truyền CCHC', 2]] },
    right: {
      framework: 'par-2018',
      columns: ['maximum'],
      rows: [['1.5', 'Sáng kiến hoặc giải pháp mới trong CCHC', 2]],
    },
    findings: [
      {
        cell: 'B2',
        found: 'Công tác tuyên truyền CCHC',
        expected: 'Sáng kiến hoặc giải pháp mới trong cải cách hành chính',
        vi: 'Dòng 1.5 ghi «Công tác tuyên truyền CCHC»; bộ tiêu chí ghi «Sáng kiến hoặc giải pháp mới trong cải cách hành chính».',
        en: 'Row 1.5 says “Công tác tuyên truyền CCHC”; the framework says “Initiatives or new solutions in administrative reform”.',
      },
    ],
  },
  run(sheet) {
    return nodeRows(sheet).flatMap((row) => {
      if (!row.node || row.node.missing || row.title === '') return []
      if (foldedLikeness(row.folded, row.node.folded) >= ALIKE) return []
      return [
        {
          cell: row.titleCell,
          ...inSheet(row, null),
          found: row.title,
          expected: row.node.title.vi,
          sentence: {
            vi: 'Dòng {code} ghi «{found}»; bộ tiêu chí ghi «{expected}».',
            en: 'Row {code} says “{found}”; the framework says “{expected}”.',
          },
          words: { code: row.code, found: row.title, expected: row.node.title },
        },
      ]
    })
  },
}
