import type { Check } from '../../../checks/check.js'
import type { Annex, AnnexRow } from '../annex.js'
import { ANNEX_HEADER, onFigure } from './annex-remark.js'

/** A count with decimals or below 0: Excel has taken the dot of «2.028» for a decimal point. */
export const countNotWhole: Check<Annex> = {
  id: 'count-not-whole',
  since: '0.1.0',
  severity: 'error',
  repair: 'none',
  title: { vi: 'Số đếm không phải số nguyên', en: 'Count that is no whole number' },
  help: {
    vi: 'Số lượng phải là số nguyên. Excel dùng dấu chấm làm dấu thập phân sẽ hiểu «2.028» là 2,028: gõ 2028.',
    en: 'A count is a whole number. Excel with a decimal point takes “2.028” for 2.028: type 2028.',
  },
  figures: null,
  examples: {
    wrong: [
      [...ANNEX_HEADER],
      ['3.1.2.', 'Số TTHC bãi bỏ, thay thế', 'Thủ tục', 80, null],
      ['3.1.3.', 'Tổng số TTHC đang có hiệu lực', 'Thủ tục', 2.028, null],
    ],
    right: [
      [...ANNEX_HEADER],
      ['3.1.2.', 'Số TTHC bãi bỏ, thay thế', 'Thủ tục', 80, null],
      ['3.1.3.', 'Tổng số TTHC đang có hiệu lực', 'Thủ tục', '2.028', null],
    ],
    findings: [
      {
        cell: 'D3',
        found: 2.028,
        expected: null,
        vi: 'Chỉ tiêu 3.1.3 (Thủ tục) ghi 2,028: số đếm phải là số nguyên từ 0; nếu dấu chấm ngăn hàng nghìn thì gõ liền.',
        en: 'Indicator 3.1.3 (Thủ tục) says 2.028: a count is whole and 0 or more; type thousands without a dot.',
      },
    ],
  },
  run(annex) {
    return annex.rows.flatMap((row) => {
      const { figure } = row
      if (!isCount(row) || figure.kind !== 'number' || figure.isShare) return []
      if (Number.isInteger(figure.value) && figure.value >= 0) return []
      return [
        onFigure(annex, row, {
          found: figure.value,
          expected: null,
          sentence: {
            vi: 'Chỉ tiêu {code} ({unit}) ghi {found}: số đếm phải là số nguyên từ 0; nếu dấu chấm ngăn hàng nghìn thì gõ liền.',
            en: 'Indicator {code} ({unit}) says {found}: a count is whole and 0 or more; type thousands without a dot.',
          },
          words: { found: figure.value, unit: row.unit },
        }),
      ]
    })
  },
}

/** Units that come in parts: money, measures, time, points. */
const MEASURED = /%|đồng|điểm|tỷ|triệu|km|\bha\b|m2|m²|giờ|ngày|tháng|lần/iu

/** Of a list that is not known a row counts where its title says «Số …» and its unit has no parts. */
const isCount = ({ indicator, title, unit }: AnnexRow): boolean =>
  indicator
    ? indicator.kind === 'count'
    : unit !== '' && !MEASURED.test(unit) && /^(?:[-–+*]\s*)?(?:tổng\s+)?số\s/iu.test(title)
