import { compareColumns } from '../explain/compare-columns.js'
import { selfGapOf } from '../explain/self-gap.js'
import { rootRows, type ScoreSheet } from '../sheet/score-sheet.js'
import { columnTotal } from '../sheet/total.js'
import { sentence, type Text } from '../text.js'
import type { Found } from './check.js'
import { two } from './figure-names.js'
import { inSheet, type SheetCheck } from './sheet-check.js'

/** A self-assessment that differs from the appraisal by more than 3 %. */
export const selfAppraisalGap: SheetCheck = {
  id: 'self-appraisal-gap',
  since: '0.1.0',
  severity: 'warning',
  repair: 'none',
  title: { vi: 'Điểm tự đánh giá lệch quá 3%', en: 'Self-assessment off by more than 3 %' },
  help: {
    vi: 'Năm 2016, sai số giữa điểm tự đánh giá và điểm thẩm định quá 3% thì mất 1 điểm. Văn bản không nói rõ 3% tính trên số nào; ở đây tính trên điểm thẩm định.',
    en: 'In 2016 a difference of more than 3 % cost a point. The documents do not say of what; here it is of the appraised points.',
  },
  figures: two({ vi: 'Tự đánh giá', en: 'Self-assessed' }, { vi: 'Thẩm định', en: 'Appraised' }),
  examples: {
    wrong: { columns: ['maximum', 'self', 'appraisal'], rows: [['1', 'A', 10, 9, 8]] },
    right: { columns: ['maximum', 'self', 'appraisal'], rows: [['1', 'A', 10, 9, 8.9]] },
    findings: [
      {
        cell: 'D2',
        found: 9,
        expected: 8,
        vi: 'Tổng điểm tự đánh giá 9, thẩm định 8: lệch 12,5%, quá 3%.',
        en: 'Self-assessed 9, appraised 8: 12.5 % apart, more than 3 %.',
      },
    ],
  },
  run(sheet) {
    // A field or a part has no self-assessment of its own that three percent would be taken of.
    if (sheet.isPart) return []
    return selfAppraisalPairs(sheet).flatMap(({ self, appraisal }) => gapOf(sheet, self, appraisal))
  },
}

/** Places of a unit's columns of self-assessment and of its last appraisal. */
interface Pair {
  readonly self: number
  readonly appraisal: number
}

/** The pairs of the sheet: one, or one for each unit where units are columns. */
function selfAppraisalPairs({ columns }: ScoreSheet): Pair[] {
  const units = [...new Set(columns.map(({ unit }) => unit))]
  return units.flatMap((unit) => {
    // Of two periods the later ones are compared.
    const self = columns.findLastIndex((column) => column.role === 'self' && column.unit === unit)
    const appraisal = columns.findLastIndex((column) => column.role === 'appraisal' && column.unit === unit)
    return self < 0 || appraisal < 0 ? [] : [{ self, appraisal }]
  })
}

const NOTHING: Text = { vi: '', en: '' }
const ADDED: Text = {
  vi: ' Hai số này cộng từ các tiêu chí; tổng của bảng là {own} và {given}, khác vì có dòng cộng sai.',
  en: ' The two are sums of the criteria; the totals of the sheet are {own} and {given}, for some of its rows are added wrongly.',
}

/** Where the sheet's own totals are others, which stand above its findings, it is said what these two are sums of. */
function addedFrom(sheet: ScoreSheet, ...pairs: readonly (readonly [place: number, sum: number])[]): Text {
  const [own, given] = pairs.map(([place, sum]) => columnTotal(sheet, place)?.total ?? sum)
  const isSame = pairs.every(([place, sum]) => (columnTotal(sheet, place)?.total ?? sum) === sum)
  return isSame || own === undefined || given === undefined ? NOTHING : sentence(ADDED, { own, given })
}

function gapOf(sheet: ScoreSheet, self: number, appraisal: number): Found[] {
  const first = rootRows(sheet)[0]?.cells[self]
  if (!first) return []
  const { firstTotal: own, secondTotal: given } = compareColumns(sheet, self, appraisal)
  const { apart, percent, isWithin } = selfGapOf(own, given)
  if (given <= 0 || percent === null || isWithin) return []
  return [
    {
      cell: first,
      ...inSheet(null, sheet.columns[self] ?? null),
      found: own,
      expected: given,
      difference: apart,
      // The three percent are the Ministry's: to whom else they apply is not known.
      ...(sheet.framework === null ? { severity: 'info' as const } : {}),
      sentence: {
        vi: 'Tổng điểm tự đánh giá {own}, thẩm định {given}: lệch {percent}%, quá 3%.{note}',
        en: 'Self-assessed {own}, appraised {given}: {percent} % apart, more than 3 %.{note}',
      },
      words: { own, given, percent, note: addedFrom(sheet, [self, own], [appraisal, given]) },
    },
  ]
}
