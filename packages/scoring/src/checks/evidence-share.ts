import { shareOfFraction } from '../documents/report/checks/share-of-fraction.js'
import { percentOf, printedPercent } from '../documents/report/percents.js'
import { readReport } from '../documents/report/read-report.js'
import { nodeRows, type ScoreRow, type ScoreSheet } from '../sheet/score-sheet.js'
import { sum } from '../values/decimal.js'
import type { Found } from './check.js'
import { COMPUTED } from './figure-names.js'
import { inSheet, type SheetCheck } from './sheet-check.js'
import { wordCell } from './word-cell.js'

/** A fraction and a percentage: what has both is read as a sentence of a report is. */
const FRACTION = /\d\s*\/\s*\d/u
const mayGiveShare = (text: string): boolean => text.includes('%') && FRACTION.test(text)

/** A share among the evidence that is not that of its fraction: appraisers divide again. */
export const evidenceShare: SheetCheck = {
  id: 'evidence-share',
  since: '0.1.0',
  severity: 'warning',
  repair: 'none',
  title: { vi: 'Tỷ lệ trong minh chứng sai', en: 'Wrong share in the evidence' },
  help: {
    vi: 'Minh chứng, giải trình ghi «17/19 (92,5%)» thì hội đồng chia lại: tỷ lệ phải đúng với phân số.',
    en: 'Where evidence says “17/19 (92.5 %)”, appraisers divide again: the share must be that of the fraction.',
  },
  figures: COMPUTED,
  examples: {
    wrong: {
      columns: ['maximum', 'self', 'evidence'],
      rows: [['1', 'A', 10, 9, '17/19 công chức được bồi dưỡng (92,47%)']],
    },
    right: {
      columns: ['maximum', 'self', 'evidence'],
      rows: [['1', 'A', 10, 9, '17/19 công chức được bồi dưỡng (89,47%), QĐ 12/QĐ-SNV đạt 100%']],
    },
    findings: [
      {
        cell: 'E2',
        found: 92.47,
        expected: 89.47,
        vi: 'Minh chứng ghi 92,47%, nhưng 17/19 là 89,47%.',
        en: 'The evidence says 92.47 %, but 17/19 is 89.47 %.',
      },
    ],
  },
  run: (sheet) => nodeRows(sheet).flatMap((row) => inRow(sheet, row)),
}

const inRow = (sheet: ScoreSheet, row: ScoreRow): Found[] =>
  sheet.wordColumns.flatMap((column, place) => {
    const { role, col } = column
    const text = row.words[place] ?? ''
    if ((role !== 'evidence' && role !== 'explanation') || !mayGiveShare(text)) return []
    return inText(text).map((each) => ({ cell: wordCell(row, col, text), ...inSheet(row, column), ...each }))
  })

function inText(text: string): Pick<Found, 'found' | 'expected' | 'sentence' | 'words'>[] {
  return shareOfFraction.run(readReport(text)).flatMap(({ figures }) => {
    const fractions = figures.filter(({ kind }) => kind === 'fraction')
    const share = figures.find(({ kind }) => kind === 'share')
    const whole = sum(fractions.map((each) => each.whole ?? 0))
    if (!share || whole === 0) return []
    const expected = percentOf(sum(fractions.map(({ value }) => value)), whole, Math.max(share.decimals, 2))
    const [found, fraction] = [printedPercent(share), fractions.map((each) => each.text).join(' + ')]
    return [{ found, expected, sentence: DIFFERS, words: { found, expected, fraction } }]
  })
}

const DIFFERS = {
  vi: 'Minh chứng ghi {found}%, nhưng {fraction} là {expected}%.',
  en: 'The evidence says {found} %, but {fraction} is {expected} %.',
}
