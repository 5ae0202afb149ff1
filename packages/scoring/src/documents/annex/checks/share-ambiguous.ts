import type { Check } from '../../../checks/check.js'
import { product } from '../../../values/decimal.js'
import { parseNumber } from '../../../values/number.js'
import type { Annex, AnnexRow } from '../annex.js'
import { ANNEX_HEADER, onFigure } from './annex-remark.js'

/** A share of at most 1 without a percent sign, among shares that are written in percent: 0.982 is 98.2 % or 0.982 %. */
export const shareAmbiguous: Check<Annex> = {
  id: 'share-ambiguous',
  since: '0.1.0',
  severity: 'warning',
  repair: 'none',
  title: { vi: 'Tỷ lệ có thể hiểu hai cách', en: 'Share with two readings' },
  help: {
    vi: 'Các tỷ lệ khác của biểu ghi theo phần trăm, ô này ghi một số không quá 1 mà không có dấu %: hãy ghi rõ 98,2% hoặc 0,982%.',
    en: 'Other shares of the annex are in percent, this one is a number of at most 1 without the sign: write 98.2% or 0.982%.',
  },
  figures: null,
  examples: {
    wrong: [
      [...ANNEX_HEADER],
      ['3.4.1.', 'Tỷ lệ HS TTHC do các sở, ngành tiếp nhận được giải quyết đúng hạn', '%', '99,9%', null],
      ['3.4.3.', 'Tỷ lệ hồ sơ TTHC do UBND cấp xã tiếp nhận được giải quyết đúng hạn', '%', '0,982', null],
    ],
    right: [
      [...ANNEX_HEADER],
      ['3.4.1.', 'Tỷ lệ HS TTHC do các sở, ngành tiếp nhận được giải quyết đúng hạn', '%', '99,9%', null],
      ['3.4.3.', 'Tỷ lệ hồ sơ TTHC do UBND cấp xã tiếp nhận được giải quyết đúng hạn', '%', '98,2%', null],
    ],
    findings: [
      {
        cell: 'D3',
        found: 0.982,
        expected: null,
        vi: 'Chỉ tiêu 3.4.3 ghi 0,982 không có dấu %: là 0,982% hay 98,2%?',
        en: 'Indicator 3.4.3 says 0.982 without a percent sign: is it 0.982 % or 98.2 %?',
      },
    ],
  },
  run(annex) {
    const shares = annex.rows.flatMap((row) => writtenShare(row) ?? [])
    return (['number', 'text'] as const).flatMap((stored) => {
      const own = shares.filter((each) => each.stored === stored)
      const open = own.filter(({ inPercent }) => !inPercent)
      const closed = own.length - open.length
      // Cells formatted as percent hold fractions: where as many numbers are so, none is open.
      if (closed <= (stored === 'number' ? open.length : 0)) return []
      return open.map(({ row, value }) =>
        onFigure(annex, row, {
          found: value,
          expected: null,
          sentence: {
            vi: 'Chỉ tiêu {code} ghi {value} không có dấu %: là {value}% hay {percent}%?',
            en: 'Indicator {code} says {value} without a percent sign: is it {value} % or {percent} %?',
          },
          words: { value, percent: product(value, 100) },
        }),
      )
    })
  },
}

/** A share as it was typed. */
interface WrittenShare {
  readonly row: AnnexRow
  readonly stored: 'number' | 'text'
  readonly value: number
  /** Whether it can only be a percentage: above 1, or with its sign. */
  readonly inPercent: boolean
}

function writtenShare(row: AnnexRow): WrittenShare | null {
  const { figure, figureCell } = row
  // 0 is 0 either way.
  if (figure.kind !== 'number' || !figure.isShare || figure.value === 0) return null
  const { value } = figureCell
  if (typeof value === 'number') return { row, stored: 'number', value, inPercent: value > 1 }
  const read = parseNumber(figureCell.text, 'points')
  if (!read.ok) return null
  return { row, stored: 'text', value: read.value.value, inPercent: read.value.percent || read.value.value > 1 }
}
