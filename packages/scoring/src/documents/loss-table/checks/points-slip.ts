import type { Check } from '../../../checks/check.js'
import type { LossTable } from '../loss-table.js'
import { LOSS_HEADER, onField } from './loss-remark.js'

/** A fraction of points that cannot be what it says: «0.75/1/5». */
export const pointsSlip: Check<LossTable> = {
  id: 'points-slip',
  since: '0.1.0',
  severity: 'warning',
  repair: 'none',
  title: { vi: 'Điểm gõ nhầm', en: 'Mistyped points' },
  help: {
    vi: 'Điểm ghi «đạt/tối đa»; dấu gạch chéo thứ hai thường là dấu thập phân gõ nhầm.',
    en: 'Points are written “got/maximum”; a second slash is usually a decimal point mistyped.',
  },
  figures: null,
  examples: {
    wrong: [
      [...LOSS_HEADER],
      ['8', 'Cơ chế một cửa', 'Đạt 7.25/8 điểm, nguyên nhân:\n- Hồ sơ trễ hẹn (đạt 0.75/1/5 điểm)', 'UBND cấp xã'],
    ],
    right: [
      [...LOSS_HEADER],
      ['8', 'Cơ chế một cửa', 'Đạt 7.25/8 điểm, nguyên nhân:\n- Hồ sơ trễ hẹn (đạt 0.75/1.5 điểm)', 'UBND cấp xã'],
    ],
    findings: [
      {
        cell: 'C2',
        found: '0.75/1/5',
        expected: '0.75/1.5',
        vi: '«0.75/1/5» có lẽ là 0,75/1,5; lĩnh vực 8 được đối chiếu theo số này.',
        en: '“0.75/1/5” may be 0.75/1.5; field 8 is compared with that.',
      },
    ],
  },
  run(table) {
    return table.fields.flatMap((field) =>
      field.causes
        .filter(({ slip }) => slip !== null)
        .flatMap(({ slip, points, maximum, cell }) =>
          onField(table, field, cell, {
            found: slip,
            expected: `${points}/${maximum}`,
            sentence: {
              vi: '«{slip}» có lẽ là {points}/{maximum}; lĩnh vực {number} được đối chiếu theo số này.',
              en: '“{slip}” may be {points}/{maximum}; field {number} is compared with that.',
            },
            words: { slip: slip ?? '', points: points ?? 0, maximum: maximum ?? 0 },
          }),
        ),
    )
  },
}
