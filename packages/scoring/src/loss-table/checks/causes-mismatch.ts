import type { DocumentCheck, Remark } from '../../checks/document-check.js'
import { difference, sum } from '../../values/decimal.js'
import type { LossField, LossTable } from '../loss-table.js'
import { EXAMPLE_HEADER, onField } from './loss-remark.js'

/** The causes listed for a field do not add up to what it lost: 5.5 listed, 4.5 lost. */
export const causesMismatch: DocumentCheck<LossTable> = {
  id: 'causes-mismatch',
  severity: 'error',
  title: { vi: 'Nguyên nhân không cộng thành số điểm mất', en: 'Causes do not add up to the loss' },
  help: {
    vi: 'Điểm mất của các nguyên nhân cộng lại phải bằng điểm tối đa trừ điểm đạt của lĩnh vực; nếu không, còn thiếu hoặc thừa nguyên nhân.',
    en: 'What the causes cost adds up to the field’s maximum less its points; else a cause is missing or counted twice.',
  },
  examples: {
    wrong: [
      [...EXAMPLE_HEADER],
      ['5', 'Chất lượng đội ngũ', 'Đạt 4.5/6 điểm, nguyên nhân:\n- Tuyển dụng chậm (đạt 0/1 điểm)', 'Sở Nội vụ'],
    ],
    right: [
      [...EXAMPLE_HEADER],
      [
        '5',
        'Chất lượng đội ngũ',
        'Đạt 4.5/6 điểm, nguyên nhân:\n- Tuyển dụng chậm (đạt 0/1 điểm)\n- Đào tạo dưới 100% (đạt 0.5/1 điểm)',
        'Sở Nội vụ',
      ],
    ],
  },
  run(table) {
    return table.fields.flatMap((field) => remark(table, field))
  },
}

function remark(table: LossTable, field: LossField): Remark[] {
  const { points, maximum, causes } = field
  if (points === null || maximum === null) return []
  const lost = difference(maximum, points)
  const known = causes.filter((cause) => cause.points !== null)
  const listed = sum(known.map((cause) => difference(cause.maximum ?? 0, cause.points ?? 0)))
  const gap = difference(listed, lost)
  const isWhole = known.length === causes.length
  if (gap === 0 || (known.length === 0 && lost > 0 && causes.length > 0)) return []
  const cell = causes[0]?.cell ?? field.cell
  const words = { lost, listed, gap: Math.abs(gap), unknown: causes.length - known.length }
  if (!isWhole && gap < 0)
    return onField(table, field, cell, {
      found: listed,
      expected: lost,
      difference: gap,
      severity: 'info',
      sentence: OPEN,
      words,
    })
  return onField(table, field, cell, {
    found: listed,
    expected: lost,
    difference: gap,
    sentence: gap > 0 ? MORE : LESS,
    words,
  })
}

const MORE = {
  vi: 'Lĩnh vực {number} «{title}» mất {lost} điểm, nhưng các nguyên nhân cộng lại {listed}: thừa {gap}.',
  en: 'Field {number} “{title}” lost {lost} points, its causes add up to {listed}: {gap} too many.',
}
const LESS = {
  vi: 'Lĩnh vực {number} «{title}» mất {lost} điểm, nhưng các nguyên nhân cộng lại {listed}: còn {gap} chưa giải trình.',
  en: 'Field {number} “{title}” lost {lost} points, its causes add up to {listed}: {gap} are not explained.',
}
const OPEN = {
  vi: 'Lĩnh vực {number} «{title}» mất {lost} điểm; {unknown} nguyên nhân chưa ghi điểm, còn {gap} điểm chưa đối chiếu được.',
  en: 'Field {number} “{title}” lost {lost} points; {unknown} causes have no points, {gap} points cannot be compared.',
}
