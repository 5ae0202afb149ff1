import { pointColumns } from '../sheet/point-columns.js'
import type { ScoreSheet } from '../sheet/score-sheet.js'
import { formatNumber, type Text } from '../text.js'
import type { Found } from './check.js'
import { COMPUTED } from './figure-names.js'
import type { SheetCheck } from './sheet-check.js'
import { foundGap, parentGaps, type SumGap } from './sums.js'
import { totalColumns, totalGaps } from './totals.js'

/** A parent or total that misses the sum of its parts by what rounding explains. */
export const sumRounding: SheetCheck = {
  id: 'sum-rounding',
  since: '0.1.0',
  severity: 'warning',
  repair: 'none',
  title: { vi: 'Lệch do làm tròn', en: 'Off by rounding' },
  help: {
    vi: 'Chênh lệch không lớn hơn phần bị làm tròn của các số đã in. Ghi đủ chữ số thập phân để khớp.',
    en: 'The difference is no more than the printed digits leave open. Write all decimals to make it agree.',
  },
  figures: COMPUTED,
  examples: {
    wrong: {
      columns: ['maximum', 'result'],
      rows: [
        ['4.1', 'A', 3.5, 2.1967],
        ['4.1.1', 'B', 2.5, 2],
        ['4.1.3', 'C', 1, 0.196],
      ],
    },
    right: {
      columns: ['maximum', 'result'],
      rows: [
        ['4.1', 'A', 3.5, 2.1967],
        ['4.1.1', 'B', 2.5, 2],
        ['4.1.3', 'C', 1, 0.1967],
      ],
    },
    findings: [
      {
        cell: 'D2',
        found: 2.1967,
        expected: 2.196,
        vi: 'Ghi 2,1967, các phần cộng lại được 2,196 (2 + 0,196); lệch 0,0007: 0,196 bị cắt bớt chữ số thay vì làm tròn.',
        en: '2.1967 is printed, the parts add up to 2.196 (2 + 0.196); 0.0007 apart: 0.196 was cut off instead of rounded.',
      },
    ],
  },
  run(sheet) {
    const gapsOf = (index: number) => [
      ...(pointColumns(sheet).includes(index) ? parentGaps(sheet, index) : []),
      ...totalGaps(sheet, index),
    ]
    return totalColumns(sheet).flatMap((index) => gapsOf(index).flatMap((gap) => explained(sheet, index, gap) ?? []))
  },
}

function explained(sheet: ScoreSheet, index: number, gap: SumGap): Found | null {
  if (!gap.loss) return null
  if (gap.loss.kind === 'rounded') return foundGap(sheet, index, gap, ROUNDED)
  const found = foundGap(sheet, index, gap, CUT)
  const cut = sameFigures(gap.loss.values)
  return { ...found, words: { ...found.words, cut } }
}

const ROUNDED = {
  vi: 'Ghi {found}, các phần cộng lại được {expected} ({sum}); lệch {gap}, trong phạm vi làm tròn.',
  en: '{found} is printed, the parts add up to {expected} ({sum}); {gap} apart, within rounding.',
}
const CUT = {
  vi: 'Ghi {found}, các phần cộng lại được {expected} ({sum}); lệch {gap}: {cut} bị cắt bớt chữ số thay vì làm tròn.',
  en: '{found} is printed, the parts add up to {expected} ({sum}); {gap} apart: {cut} was cut off instead of rounded.',
}

/** The values of which one was cut. */
const sameFigures = (values: readonly number[]): Text => ({
  vi: values.map((value) => formatNumber(value, 'vi')).join(' hoặc '),
  en: values.map((value) => formatNumber(value, 'en')).join(' or '),
})
