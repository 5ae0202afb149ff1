import type { Lang, Text } from '@parscore/scoring'

/** Who shows what a command says: a line of commands, or a form of the page or the pane. */
export type Face = 'terminal' | 'form'

/** How a thing is done: what is typed at a terminal, and where it is in a form. */
type Way = Readonly<Record<Face, Text>>

/** The ways that reports and refusals point to, each within a sentence. */
const ways = {
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
  check: {
    terminal: { vi: 'xem đủ: parscore check TỆP', en: 'for all of them: parscore check FILE' },
    form: { vi: 'xem đủ: việc «Kiểm tra bảng chấm»', en: 'for all of them use “Check a score sheet”' },
  },
  rank: {
    terminal: { vi: 'xem xếp hạng: parscore rank TỆP', en: 'for the ranking: parscore rank FILE' },
    form: { vi: 'xem xếp hạng: việc «Xếp hạng các đơn vị»', en: 'for the ranking use “Rank the units”' },
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
      en: '(“Sheet for a framework”), then read it with “Import a framework”',
    },
  },
  facts: {
    terminal: { vi: 'dùng parscore facts TỆP', en: 'use parscore facts FILE' },
    form: { vi: 'dùng việc «Đối chiếu báo cáo»', en: 'use the task “Check a report”' },
  },
  start: {
    terminal: {
      vi: 'lập mẫu bằng parscore template TỆP.yaml bang-cham.xlsx',
      en: 'make a template with parscore template FILE.yaml sheet.xlsx',
    },
    form: { vi: 'chọn bộ này trong việc «Tạo mẫu chấm điểm»', en: 'choose it in “Make a template”' },
  },
  allChecks: {
    terminal: { vi: 'xem tất cả: parscore explain-check', en: 'all of them: parscore explain-check' },
    form: { vi: 'xem tất cả ở việc «Giải thích phép kiểm tra»', en: 'all of them are in the task “Explain a check”' },
  },
  aims: {
    terminal: {
      vi: '--target (chỉ số), --points (điểm) hoặc --rank (thứ hạng)',
      en: '--target (an index), --points or --rank',
    },
    form: { vi: 'chỉ số, điểm hoặc thứ hạng', en: 'an index, points or a rank' },
  },
  among: {
    terminal: { vi: '--among', en: '--among' },
    form: { vi: '«Kết quả của các đơn vị»', en: '“Results of the units”' },
  },
  ownFramework: {
    terminal: {
      vi: 'ghi đường dẫn đến tệp .yaml hoặc bảng soạn',
      en: 'give the path of a .yaml file or of an authoring sheet',
    },
    form: { vi: 'chọn tệp bộ tiêu chí của đơn vị', en: 'choose a framework file of your own' },
  },
} as const satisfies Record<string, Way>

/** A thing that is done in another way by each face. */
export type WayName = keyof typeof ways

/**
 * Stands in a sentence for how a thing is done: the face that shows the sentence puts its own words there.
 *
 * @example way('target') // '⟦target⟧'
 */
export const way = (name: WayName): string => `⟦${name}⟧`

const WAY = /⟦(\w+)⟧/g
const isName = (name: string): name is WayName => name in ways

/**
 * What a command says, in the words of the face that shows it.
 *
 * @example said('Không có cột mục tiêu: ⟦target⟧.', 'form', 'vi') // 'Không có cột mục tiêu: nhập «Điểm cần đạt».'
 */
export const said = (text: string, face: Face, lang: Lang): string =>
  text.replace(WAY, (whole, name: string) => (isName(name) ? ways[name][face][lang] : whole))
