import type { Text } from '@parscore/scoring'
import type { Section } from '../pane/pane.js'

/** What a task opens: a file that is chosen first, a section that needs none, a command's form, or the lesson at its address. */
export type TaskTarget =
  | { readonly kind: 'file'; readonly isReport?: true }
  | { readonly kind: 'section'; readonly section: Section }
  | { readonly kind: 'command'; readonly command: string }
  | { readonly kind: 'lesson'; readonly address: string }

/** A task of the office's year that this page does. */
export interface Task {
  readonly id: string
  readonly title: Text
  readonly help: Text
  readonly opens: TaskTarget
}

const file = { kind: 'file' } as const
const report = { kind: 'file', isReport: true } as const
const section = (name: Section) => ({ kind: 'section', section: name }) as const
const command = (id: string) => ({ kind: 'command', command: id }) as const

/** The tasks in the order of the year. Adding one is an entry; commands are named by their id. */
export const tasks: readonly Task[] = [
  {
    id: 'template',
    title: { vi: 'Tạo mẫu chấm điểm', en: 'Make a template' },
    help: {
      vi: 'Bảng chấm tự tính điểm cho một bộ tiêu chí và một năm.',
      en: 'A workbook that scores itself, for a framework and a year.',
    },
    opens: command('template'),
  },
  {
    id: 'split',
    title: { vi: 'Gửi mẫu cho các đơn vị', en: 'Send it to agencies' },
    help: { vi: 'Chia mẫu thành phần của từng đơn vị chủ trì.', en: 'Split a template into each lead agency’s part.' },
    opens: command('split'),
  },
  {
    id: 'fill',
    title: { vi: 'Nhập số liệu vào mẫu', en: 'Fill in a template' },
    help: {
      vi: 'Mở mẫu, nhập vào các ô; điểm và chỉ số được tính lại ngay.',
      en: 'Open a template and type in its cells; points and index follow at once.',
    },
    opens: file,
  },
  {
    id: 'merge',
    title: { vi: 'Ghép phần của các đơn vị', en: 'Merge the agencies’ parts' },
    help: {
      vi: 'Ghép các tệp gửi về thành một bảng; chỗ khác nhau được nêu ra.',
      en: 'Put what came back into one sheet; what disagrees is told.',
    },
    opens: command('merge'),
  },
  {
    id: 'check',
    title: { vi: 'Kiểm tra bảng chấm', en: 'Check a score sheet' },
    help: {
      vi: 'Cộng sai, vượt điểm tối đa, thiếu tiêu chí, thiếu minh chứng: chỉ ra từng ô.',
      en: 'Wrong sums, points over the maximum, missing criteria or evidence, each with its cell.',
    },
    opens: file,
  },
  {
    id: 'lock',
    title: { vi: 'Chốt kết quả thẩm định', en: 'Lock the appraised result' },
    help: { vi: 'Ghi bản chốt, khóa mọi ô.', en: 'Write the final copy with every cell locked.' },
    opens: command('lock'),
  },
  {
    id: 'rank',
    title: { vi: 'Xếp hạng các đơn vị', en: 'Rank the units' },
    help: { vi: 'Từ nhiều bảng chấm hoặc một danh sách điểm.', en: 'From several score sheets or a list of points.' },
    opens: command('rank'),
  },
  {
    id: 'explain',
    title: { vi: 'Giải trình điểm mất', en: 'Explain lost points' },
    help: { vi: 'Mất ở đâu, vì sao, đơn vị nào; ghi thành văn bản.', en: 'Where, why and whose, also as a document.' },
    opens: command('explain'),
  },
  {
    id: 'target',
    title: { vi: 'Đạt mục tiêu', en: 'Reach a target' },
    help: {
      vi: 'Cần lấy lại điểm ở tiêu chí nào để đạt một chỉ số, số điểm hoặc thứ hạng.',
      en: 'Which criteria to win points in, to reach an index, points or a rank.',
    },
    opens: command('target'),
  },
  {
    id: 'progress',
    title: { vi: 'Kế hoạch và tiến độ', en: 'Plan and progress' },
    help: {
      vi: 'Hoạt động nào xong, chậm, đến hạn; biểu đồ theo tháng.',
      en: 'Which activities are done, late or due; bars over the months.',
    },
    opens: command('progress'),
  },
  {
    id: 'deadlines',
    title: { vi: 'Thời hạn trong năm', en: 'Deadlines of the year' },
    help: { vi: 'Báo cáo nào phải đến nơi trước ngày nào.', en: 'Which report must arrive by which day.' },
    opens: section('deadlines'),
  },
  {
    id: 'report',
    title: { vi: 'Đối chiếu báo cáo', en: 'Check a report' },
    help: {
      vi: 'Mở báo cáo: các con số trong lời văn và trong bảng có khớp nhau không.',
      en: 'Open a report: whether the figures in its text and tables agree.',
    },
    opens: report,
  },
  {
    id: 'draft-plan',
    title: { vi: 'Dự thảo kế hoạch năm sau', en: 'Draft next year’s plan' },
    help: {
      vi: 'Từ điểm mất năm trước: việc cần làm, cơ quan, thời hạn.',
      en: 'From last year’s losses: what to do, who, by when.',
    },
    opens: command('draft plan'),
  },
  {
    id: 'draft-report',
    title: { vi: 'Dự thảo số liệu báo cáo', en: 'Draft the figures of a report' },
    help: {
      vi: 'Câu số liệu và bảng của báo cáo, từ biểu thống kê và kế hoạch.',
      en: 'Sentences and tables of a report, from annex and plan.',
    },
    opens: command('draft report'),
  },
  {
    id: 'draft-register',
    title: { vi: 'Lập sổ theo dõi', en: 'Draft a register' },
    help: {
      vi: 'Nhiệm vụ được giao, văn bản chỉ đạo, từ kế hoạch và báo cáo.',
      en: 'Tasks and directives, from plans and reports.',
    },
    opens: command('draft register'),
  },
  {
    id: 'criteria',
    title: { vi: 'Bộ tiêu chí', en: 'Criteria' },
    help: {
      vi: 'Tra từng tiêu chí: điểm tối đa, cách chấm, căn cứ. Đưa bộ tiêu chí riêng vào.',
      en: 'Look up a criterion: maximum, rule, basis. Bring in a framework of your own.',
    },
    opens: section('criteria'),
  },
  {
    id: 'framework-sheet',
    title: { vi: 'Bảng soạn bộ tiêu chí', en: 'Sheet for a framework' },
    help: {
      vi: 'Bảng tính để soạn bộ tiêu chí của đơn vị, hoặc sửa một bộ có sẵn.',
      en: 'A workbook to write a framework of your own in, or to change one.',
    },
    opens: command('framework export'),
  },
  {
    id: 'framework-import',
    title: { vi: 'Nhập bộ tiêu chí', en: 'Import a framework' },
    help: {
      vi: 'Từ bảng soạn, hoặc bảng in của một quyết định.',
      en: 'From that sheet, or the printed table of a decision.',
    },
    opens: command('framework import'),
  },
  {
    id: 'rules',
    title: { vi: 'Thử quy tắc chấm', en: 'Try the rules' },
    help: { vi: 'Đổi một con số và xem điểm đổi thế nào.', en: 'Change a figure and see how the points change.' },
    opens: section('lab'),
  },
  {
    id: 'lesson',
    title: { vi: 'Bài học cho tập huấn', en: 'A lesson for trainers' },
    help: {
      vi: 'Mất điểm như thế nào? Các trường hợp có thật để chiếu.',
      en: 'How points are lost: real cases for the room.',
    },
    opens: { kind: 'lesson', address: '#bai-hoc' },
  },
]
