import type { Check, Found } from '../../../checks/check.js'
import { COMPUTED } from '../../../checks/figure-names.js'
import { product, quotient, roundHalfUp } from '../../../values/decimal.js'
import { type Annex, type AnnexRow, figureOf, rowOf } from '../annex.js'
import { fractionIn } from '../read-figure.js'
import { bareTitle, countIn } from '../rows-below.js'
import { sharesInWords } from '../shares-in-words.js'
import { ANNEX_HEADER, onFigure } from './annex-remark.js'

/** A share that is not its fraction: «33,4%» beside «64.632/193.667». */
export const shareMismatch: Check<Annex> = {
  id: 'share-mismatch',
  since: '0.1.0',
  severity: 'error',
  repair: 'none',
  title: { vi: 'Tỷ lệ không khớp phân số', en: 'Share is not its fraction' },
  help: {
    vi: 'Tỷ lệ phải bằng tử số chia mẫu số ghi ở ghi chú, làm tròn theo số chữ số đã ghi.',
    en: 'A share is the numerator over the denominator in the notes, rounded to the digits printed.',
  },
  figures: COMPUTED,
  examples: {
    wrong: [
      [...ANNEX_HEADER],
      ['7.8.3.', 'Tỷ lệ hồ sơ xử lý trực tuyến mức độ 3', 'Hồ sơ', '34,3%', '64.632/193.667'],
      ['7.8.4.', 'Tỷ lệ hồ sơ xử lý trực tuyến mức độ 4', 'Hồ sơ', '10,74%', '20.801/193.667'],
    ],
    right: [
      [...ANNEX_HEADER],
      ['7.8.3.', 'Tỷ lệ hồ sơ xử lý trực tuyến mức độ 3', 'Hồ sơ', '33,4%', '64.632/193.667'],
      ['7.8.4.', 'Tỷ lệ hồ sơ xử lý trực tuyến mức độ 4', 'Hồ sơ', '10,74%', '20.801/193.667'],
    ],
    findings: [
      {
        cell: 'D2',
        found: 34.3,
        expected: 33.4,
        vi: 'Chỉ tiêu 7.8.3 ghi 34,3%, nhưng 64632/193667 là 33,4%.',
        en: 'Indicator 7.8.3 says 34.3 %, but 64632/193667 is 33.4 %.',
      },
    ],
  },
  run(annex) {
    return [...annex.rows.flatMap((row) => besideFraction(annex, row) ?? []), ...ofWhole(annex), ...ofRows(annex)]
  },
}

function besideFraction(annex: Annex, row: AnnexRow): Found | null {
  const { figure } = row
  const fraction = fractionIn(row.note)
  if (!fraction || figure.kind !== 'number' || !figure.isShare) return null
  return compared(annex, row, figure, quotient(fraction.part, fraction.whole), {
    from: `${fraction.part}/${fraction.whole}`,
    because: '',
  })
}

function ofWhole(annex: Annex): Found[] {
  return (annex.list?.relations ?? []).flatMap((relation) => {
    if (relation.kind !== 'share-of') return []
    const row = rowOf(annex, relation.part)
    const whole = figureOf(annex, relation.whole)
    if (row?.figure.kind !== 'number' || !row.figure.share || !whole) return []
    const from = `${row.figure.value}/${whole}`
    const found = compared(annex, row, row.figure.share, quotient(row.figure.value, whole), {
      from,
      because: ` (${relation.because})`,
    })
    return found ? [{ ...found, severity: 'warning' as const }] : []
  })
}

/** Part and whole are told by the titles of their rows: a question. */
function ofRows(annex: Annex): Found[] {
  return sharesInWords(annex).flatMap(({ share: row, part, whole }) => {
    const [counted, all] = [countIn(part), countIn(whole)]
    if (row.figure.kind !== 'number' || counted === null || !all) return []
    const because = ` («${bareTitle(part)}» / «${bareTitle(whole)}»)`
    const found = compared(annex, row, row.figure, quotient(counted, all), { from: `${counted}/${all}`, because })
    return found ? [{ ...found, severity: 'warning' as const }] : []
  })
}

function compared(
  annex: Annex,
  row: AnnexRow,
  share: { readonly value: number; readonly decimals: number },
  fraction: number,
  { from, because }: { readonly from: string; readonly because: string },
): Found | null {
  const expected = roundHalfUp(product(fraction, 100), share.decimals)
  const printed = product(share.value, 100)
  if (expected === roundHalfUp(printed, share.decimals)) return null
  return onFigure(annex, row, {
    found: printed,
    expected,
    sentence: {
      vi: 'Chỉ tiêu {code} ghi {printed}%, nhưng {from} là {expected}%{because}.',
      en: 'Indicator {code} says {printed} %, but {from} is {expected} %{because}.',
    },
    words: { printed, from, expected, because },
  })
}
