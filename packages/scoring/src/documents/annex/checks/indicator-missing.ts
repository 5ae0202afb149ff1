import type { Check, Found } from '../../../checks/check.js'
import { besideWhat } from '../../../checks/figure-names.js'
import { type Annex, type AnnexRow, fieldOfCode } from '../annex.js'
import { ANNEX_HEADER, onNumber } from './annex-remark.js'

/** An indicator of the list that the annex leaves out. */
export const indicatorMissing: Check<Annex> = {
  id: 'indicator-missing',
  since: '0.1.0',
  severity: 'error',
  repair: 'none',
  title: { vi: 'Thiếu chỉ tiêu', en: 'Missing indicator' },
  help: {
    vi: 'Biểu thiếu một chỉ tiêu của danh mục: thêm dòng, hoặc ghi rõ không phát sinh.',
    en: 'The annex lacks an indicator of the list: add the row, or say that there is nothing to report.',
  },
  figures: besideWhat('Danh mục', 'List'),
  examples: {
    wrong: [
      [...ANNEX_HEADER],
      ['2.1.', 'Số VBQPPL đã ban hành/tham mưu ban hành', 'Văn bản', 33, null],
      ['2.3.', 'Số VBQPPL đã rà soát', 'Văn bản', 33, null],
    ],
    right: [
      [...ANNEX_HEADER],
      ['2.1.', 'Số VBQPPL đã ban hành/tham mưu ban hành', 'Văn bản', 33, null],
      ['2.2.', 'Số VBQPPL đã kiểm tra theo thẩm quyền', 'Văn bản', 26, null],
      ['2.3.', 'Số VBQPPL đã rà soát', 'Văn bản', 33, null],
    ],
    findings: [
      {
        cell: 'A2',
        found: null,
        expected: '2.2',
        vi: 'Thiếu chỉ tiêu 2.2 «Số VBQPPL đã kiểm tra theo thẩm quyền» (sau dòng này).',
        en: 'Indicator 2.2 “Legal normative documents inspected within competence” is missing (after this row).',
      },
    ],
  },
  run({ list, rows }) {
    if (!list) return []
    const present = new Set(rows.flatMap(({ indicator }) => indicator?.code ?? []))
    const order = list.indicators.map(({ code }) => code)
    const places = [...present].map((code) => order.indexOf(code))
    // A department fills in its own sections only: what stands before or after them is not missing.
    const section = list.indicators.slice(Math.min(...places), Math.max(...places) + 1)
    const missing = section.filter(({ code, kind }) => kind !== 'heading' && !present.has(code))
    if (missing.length > present.size) return onlyPart(rows, present.size, section.length)
    return missing.flatMap(({ code, title }) => {
      const near = rowBefore(rows, order, code)
      if (!near) return []
      const remark = onNumber(near, {
        found: null,
        expected: code,
        sentence: {
          vi: 'Thiếu chỉ tiêu {missing} «{name}» (sau dòng này).',
          en: 'Indicator {missing} “{name}” is missing (after this row).',
        },
        words: { missing: code, name: title },
      })
      return [{ ...remark, code, field: fieldOfCode(code) }]
    })
  },
}

/** One remark where less than half of the list stands there. */
function onlyPart(rows: readonly AnnexRow[], present: number, all: number): Found[] {
  const [row] = rows
  if (!row) return []
  const remark = onNumber(row, {
    found: present,
    expected: all,
    severity: 'warning',
    sentence: {
      vi: 'Biểu chỉ có {present} trên {all} dòng của danh mục trong phần này.',
      en: 'The annex has {present} of the {all} {all:row|rows} of the list in this part only.',
    },
    words: { present, all },
  })
  return [{ ...remark, code: null, field: null }]
}

/** The row after which an indicator belongs; the first row where it belongs before all. */
function rowBefore(rows: readonly AnnexRow[], order: readonly string[], code: string): AnnexRow | undefined {
  const place = order.indexOf(code)
  const before = rows.filter(({ indicator }) => indicator && order.indexOf(indicator.code) < place)
  return before.at(-1) ?? rows[0]
}
