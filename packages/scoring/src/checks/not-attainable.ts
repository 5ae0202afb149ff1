import { pointColumns } from '../sheet/point-columns.js'
import { maximumOf, nodeRows, numberIn } from '../sheet/score-sheet.js'
import { formatNumber } from '../text.js'
import { inSheet, type SheetCheck } from './sheet-check.js'

/** Points that the rule of a leaf cannot give. */
export const notAttainable: SheetCheck = {
  id: 'not-attainable',
  since: '0.1.0',
  severity: 'error',
  repair: 'none',
  title: { vi: 'Mức điểm không thể có', en: 'Points that cannot be' },
  help: {
    vi: 'Cách chấm của tiêu chí này không cho ra mức điểm đã ghi.',
    en: 'The rule of this criterion cannot give the points that stand here.',
  },
  figures: null,
  examples: {
    wrong: {
      framework: 'par-2016',
      columns: ['result 2016'],
      rows: [['I.2.a', 'Báo cáo theo dõi thi hành pháp luật', 0.3]],
    },
    right: {
      framework: 'par-2016',
      columns: ['result 2016'],
      rows: [['I.2.a', 'Báo cáo theo dõi thi hành pháp luật', 0]],
    },
    findings: [
      {
        cell: 'C2',
        found: 0.3,
        expected: '0 / 0.5',
        vi: 'Tiêu chí I.2.a chỉ có thể được 0; 0,5 điểm, không thể được 0,3.',
        en: 'Criterion I.2.a can only have 0; 0.5 points, not 0.3.',
      },
    ],
  },
  run(sheet) {
    const places = pointColumns(sheet)
    return nodeRows(sheet).flatMap((row) => {
      const rule = row.node?.rule
      // Where only a part of the scale is known, other points may be possible.
      if (row.children.length > 0 || !rule || row.node?.basis?.status === 'partly') return []
      return places.flatMap((index) => {
        const [cell, value, column] = [row.cells[index], numberIn(row, index), sheet.columns[index]]
        const maximum = column?.framework ? null : maximumOf(sheet, row)
        if (!cell || !column || value === null || maximum === null || value > maximum || value < 0) return []
        const possible = rule.attainable(maximum)
        if (possible.kind !== 'steps' || possible.points.includes(value)) return []
        return [
          {
            cell,
            ...inSheet(row, column),
            found: value,
            expected: possible.points.join(' / '),
            sentence: {
              vi: 'Tiêu chí {code} chỉ có thể được {steps} điểm, không thể được {value}.',
              en: 'Criterion {code} can only have {steps} {steps:point|points}, not {value}.',
            },
            words: { code: row.code, value, steps: steps(possible.points) },
          },
        ]
      })
    })
  },
}

const steps = (points: readonly number[]) => ({
  vi: points.map((each) => formatNumber(each, 'vi')).join('; '),
  en: points.map((each) => formatNumber(each, 'en')).join('; '),
})
