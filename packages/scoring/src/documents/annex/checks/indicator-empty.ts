import type { Check } from '../../../checks/check.js'
import type { Annex, AnnexRow } from '../annex.js'
import { ANNEX_HEADER, onFigure } from './annex-remark.js'

/** A figure that is due and blank. Nothing to report is 0, not a blank. */
export const indicatorEmpty: Check<Annex> = {
  id: 'indicator-empty',
  since: '0.1.0',
  severity: 'warning',
  repair: 'none',
  title: { vi: 'Chỉ tiêu bỏ trống', en: 'Blank indicator' },
  help: {
    vi: 'Ô trống là chưa có số liệu. Không phát sinh thì ghi 0, chưa tổng hợp được thì ghi lý do ở cột ghi chú.',
    en: 'A blank is “no figure yet”. Write 0 where there was nothing, or the reason in the notes.',
  },
  figures: null,
  examples: {
    wrong: [
      [...ANNEX_HEADER],
      ['3.4.3.', 'Tỷ lệ hồ sơ TTHC do UBND cấp xã tiếp nhận được giải quyết đúng hạn', '%', '98,2%', null],
      ['3.4.4.', 'Tỷ lệ hồ sơ TTHC về lĩnh vực đất đai được giải quyết đúng hạn', '%', null, null],
    ],
    right: [
      [...ANNEX_HEADER],
      ['3.4.3.', 'Tỷ lệ hồ sơ TTHC do UBND cấp xã tiếp nhận được giải quyết đúng hạn', '%', '98,2%', null],
      ['3.4.4.', 'Tỷ lệ hồ sơ TTHC về lĩnh vực đất đai được giải quyết đúng hạn', '%', '97%', null],
    ],
    findings: [
      {
        cell: 'D3',
        found: null,
        expected: null,
        vi: 'Chỉ tiêu 3.4.4 «Tỷ lệ hồ sơ TTHC về lĩnh vực đất đai được giải quyết đúng hạn» chưa có số liệu.',
        en: 'Indicator 3.4.4 “Tỷ lệ hồ sơ TTHC về lĩnh vực đất đai được giải quyết đúng hạn” has no figure.',
      },
    ],
  },
  run(annex) {
    return annex.rows
      .filter((row) => row.figure.kind === 'blank' && isDue(row))
      .map((row) =>
        onFigure(annex, row, {
          found: null,
          expected: null,
          sentence: {
            vi: 'Chỉ tiêu {code} «{title}» chưa có số liệu.',
            en: 'Indicator {code} “{title}” has no figure.',
          },
        }),
      )
  },
}

/** Headings ask for no figure; what is not in the list is due where it names a unit. */
const isDue = ({ indicator, unit }: AnnexRow) => (indicator ? indicator.kind !== 'heading' : unit !== '')
