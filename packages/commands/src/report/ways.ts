import type { Lang, Text } from '@parscore/scoring'

/** How a thing is done: what is typed at a terminal, and where it is in a form. */
interface Way {
  readonly terminal: Text
  readonly form: Text
}

/** The ways that reports and refusals point to, each within a sentence. */
export const ways = {
  framework: {
    terminal: { vi: 'dùng --framework để chọn', en: 'choose one with --framework' },
    form: { vi: 'chọn ở «Bộ tiêu chí»', en: 'choose one under “Framework”' },
  },
  all: {
    terminal: { vi: 'xem đủ bằng --format json', en: '--format json lists them all' },
    form: { vi: 'xem đủ trong bản sao có chú thích', en: 'the annotated copy has them all' },
  },
  mend: {
    terminal: { vi: 'Sửa được tự động (--fix)', en: 'Can be mended (--fix)' },
    form: { vi: 'Sửa được tự động (bản sao có chú thích)', en: 'Can be mended (annotated copy)' },
  },
  mendOne: {
    terminal: { vi: '--fix chỉ dùng với một tệp.', en: '--fix takes one file only.' },
    form: { vi: 'Bản sao có chú thích chỉ làm được với một tệp.', en: 'An annotated copy is made of one file only.' },
  },
  mendXlsx: {
    terminal: { vi: '--fix cần tệp xlsx:', en: '--fix needs an xlsx file:' },
    form: { vi: 'Bản sao có chú thích cần tệp xlsx:', en: 'An annotated copy needs an xlsx file:' },
  },
  rank: {
    terminal: { vi: 'xem xếp hạng: parscore rank TỆP', en: 'for the ranking: parscore rank FILE' },
    form: { vi: 'xem xếp hạng: việc «Xếp hạng các đơn vị»', en: 'for the ranking use “Rank units”' },
  },
  annex: {
    terminal: { vi: '(--annex TỆP)', en: '(--annex FILE)' },
    form: { vi: '(chọn ở «Biểu thống kê»)', en: '(choose one under “Statistical annex”)' },
  },
  deadlines: {
    terminal: { vi: 'hoặc xem: parscore calendar par-2016', en: 'or see: parscore calendar par-2016' },
    form: { vi: 'hoặc chọn bộ của năm 2016', en: 'or choose the framework of 2016' },
  },
  target: {
    terminal: { vi: 'thêm --target ĐIỂM', en: 'add --target POINTS' },
    form: { vi: 'nhập «Điểm cần đạt»', en: 'type the points to reach' },
  },
  bringIn: {
    terminal: { vi: 'dùng parscore framework import', en: 'use parscore framework import' },
    form: { vi: 'dùng việc «Nhập bộ tiêu chí»', en: 'use “Import a framework”' },
  },
  write: {
    terminal: {
      vi: '(parscore framework export), rồi nhập bằng parscore framework import',
      en: '(parscore framework export), then read it with parscore framework import',
    },
    form: {
      vi: '(việc «Bảng soạn bộ tiêu chí»), rồi nhập bằng việc «Nhập bộ tiêu chí»',
      en: '(“Framework in a spreadsheet”), then read it with “Import a framework”',
    },
  },
  facts: {
    terminal: { vi: 'parscore facts TỆP', en: 'parscore facts FILE' },
    form: { vi: 'việc «Số liệu trong báo cáo»', en: 'the task “Figures of a report”' },
  },
  template: {
    terminal: { vi: 'bằng parscore template', en: 'with parscore template' },
    form: { vi: 'bằng việc «Tạo mẫu chấm điểm»', en: 'with “Make a template”' },
  },
  authoring: {
    terminal: { vi: 'bằng parscore framework export', en: 'with parscore framework export' },
    form: { vi: 'bằng việc «Bảng soạn bộ tiêu chí»', en: 'with “Framework in a spreadsheet”' },
  },
} as const satisfies Record<string, Way>

/**
 * What a command says, as a form says it.
 *
 * @example formText('Sửa được tự động (--fix): 1,5', 'vi') // 'Sửa được tự động (bản sao có chú thích): 1,5'
 */
export const formText = (text: string, lang: Lang): string =>
  Object.values<Way>(ways).reduce((said, { terminal, form }) => said.replaceAll(terminal[lang], form[lang]), text)
