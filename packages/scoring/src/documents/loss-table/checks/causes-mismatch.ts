import type { Check, Found } from '../../../checks/check.js'
import { two } from '../../../checks/figure-names.js'
import type { LossField, LossTable } from '../loss-table.js'
import { isSettled, reconcile } from '../reconcile.js'
import { LOSS_HEADER, onField } from './loss-remark.js'

/** The causes listed for a field do not add up to what it lost: 5.5 listed, 4.5 lost. */
export const causesMismatch: Check<LossTable> = {
  id: 'causes-mismatch',
  since: '0.1.0',
  severity: 'error',
  repair: 'none',
  title: { vi: 'Nguyên nhân không cộng thành số điểm mất', en: 'Causes do not add up to the loss' },
  help: {
    vi: 'Điểm mất của các nguyên nhân cộng lại phải bằng điểm tối đa trừ điểm đạt của lĩnh vực; nếu không, còn thiếu hoặc thừa nguyên nhân.',
    en: 'What the causes cost adds up to the field’s maximum less its points; else a cause is missing or counted twice.',
  },
  figures: two({ vi: 'Nguyên nhân cộng lại', en: 'Causes' }, { vi: 'Lĩnh vực mất', en: 'Lost' }),
  examples: {
    wrong: [
      [...LOSS_HEADER],
      ['5', 'Chất lượng đội ngũ', 'Đạt 4.5/6 điểm, nguyên nhân:\n- Tuyển dụng chậm (đạt 0/1 điểm)', 'Sở Nội vụ'],
    ],
    right: [
      [...LOSS_HEADER],
      [
        '5',
        'Chất lượng đội ngũ',
        'Đạt 4.5/6 điểm, nguyên nhân:\n- Tuyển dụng chậm (đạt 0/1 điểm)\n- Đào tạo dưới 100% (đạt 0.5/1 điểm)',
        'Sở Nội vụ',
      ],
    ],
    findings: [
      {
        cell: 'C2',
        found: 1,
        expected: 1.5,
        vi: 'Lĩnh vực 5 «Chất lượng đội ngũ» mất 1,5 điểm, nhưng các nguyên nhân cộng lại 1: còn 0,5 chưa giải trình.',
        en: 'Field 5 “Chất lượng đội ngũ” lost 1.5 points, its causes add up to 1: 0.5 are not explained.',
      },
    ],
  },
  run(table) {
    return table.fields.flatMap((field) => remark(table, field))
  },
}

function remark(table: LossTable, field: LossField): Found[] {
  const found = reconcile(field)
  if (!found || isSettled(field, found)) return []
  const { lost, listed, gap, unknown } = found
  const cell = field.causes[0]?.cell ?? field.cell
  const rest = { found: listed, expected: lost, difference: gap, words: { lost, listed, gap: Math.abs(gap), unknown } }
  if (unknown > 0 && gap < 0) return onField(table, field, cell, { ...rest, severity: 'info', sentence: OPEN })
  return onField(table, field, cell, { ...rest, sentence: gap > 0 ? MORE : LESS })
}

const MORE = {
  vi: 'Lĩnh vực {number} «{title}» mất {lost} điểm, nhưng các nguyên nhân cộng lại {listed}: thừa {gap}.',
  en: 'Field {number} “{title}” lost {lost} {lost:point|points}, its causes add up to {listed}: {gap} too many.',
}
const LESS = {
  vi: 'Lĩnh vực {number} «{title}» mất {lost} điểm, nhưng các nguyên nhân cộng lại {listed}: còn {gap} chưa giải trình.',
  en: 'Field {number} “{title}” lost {lost} {lost:point|points}, its causes add up to {listed}: {gap} are not explained.',
}
const OPEN = {
  vi: 'Lĩnh vực {number} «{title}» mất {lost} điểm; {unknown} nguyên nhân chưa ghi điểm, còn {gap} điểm chưa đối chiếu được.',
  en: 'Field {number} “{title}” lost {lost} {lost:point|points}; {unknown} {unknown:cause has|causes have} no points, {gap} {gap:point|points} cannot be compared.',
}
