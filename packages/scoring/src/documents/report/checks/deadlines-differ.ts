import { fold } from '../../../values/fold.js'
import { behindLast } from '../behind-last.js'
import { isSameAny, requirementsNamed } from '../named-requirement.js'
import type { PrintedDate } from '../printed-dates.js'
import { ask, type Question } from '../question.js'
import type { ReportCheck } from '../report-check.js'

/** What stands before a day until which something is to be done. */
const DUE = /(?:trước|chậm nhất|muộn nhất|hạn cuối|thời hạn|đến hết)\s*(?:là\s*)?(?:vào\s*)?(?:ngày\s*)?$/iu
/** Who asks for it is no part of what is asked. */
const ASKED = /^.*(?:yêu cầu|đề nghị|giao|chỉ đạo|chủ trì|chịu trách nhiệm)\s/iu
/** What is done with it until then. */
const VERBS = new Set(
  'tham muu ban hanh trinh gui xay dung hoan thanh xong va cac cua bao cao ve cho thuc hien tong hop phai'.split(' '),
)
const FEWEST = 3
/** To whom it is sent neither. */
const RECIPIENT =
  /(?:gửi|về|cho)\s+(?:về\s+)?(?:UBND|Ủy ban|Sở|Phòng|Bộ|Văn phòng)\s[^,;:.]*?(?=\s(?:trước|chậm nhất|muộn nhất|hạn|thời hạn)|$)/giu

/** A day until which something is to be done, with the words that name it. */
interface Deadline {
  readonly date: PrintedDate
  readonly names: readonly ReadonlySet<string>[]
  /** All words of the clause but its verbs: of one month, two days of the very same task differ. */
  readonly task: string
}

/** «gửi báo cáo quý III trước ngày 10/9/2024», further on «chậm nhất ngày 20/9/2024». */
export const deadlinesDiffer: ReportCheck = {
  id: 'deadlines-differ',
  title: { vi: 'Một việc có hai thời hạn', en: 'One task with two deadlines' },
  help: {
    vi: 'Hai chỗ giao cùng một việc bằng cùng lời mà ghi hai thời hạn. Khác cấp, khác kỳ thì không hỏi.',
    en: 'Two places set the same task in the same words with two deadlines. Another level or another period is not asked about.',
  },
  examples: {
    wrong:
      'Các đơn vị báo cáo kết quả khắc phục tồn tại trước ngày 15/7/2024.\nUBND huyện yêu cầu các đơn vị gửi báo cáo kết quả khắc phục tồn tại trước ngày 30/7/2024.',
    right:
      'Gửi báo cáo cải cách hành chính quý I trước ngày 10/3/2024.\nGửi báo cáo cải cách hành chính quý II trước ngày 10/6/2024.',
  },
  run({ sentences }) {
    const all = sentences.flatMap(({ dates }) => dates).flatMap((date) => deadlineAt(date) ?? [])
    return all.flatMap((deadline, at) => againstEarlier(deadline, all.slice(0, at)))
  },
}

function deadlineAt(date: PrintedDate): Deadline | null {
  const before = date.sentence.text.slice(Math.max(0, date.at - 240), date.at)
  if (date.day === null || !DUE.test(before)) return null
  const clause = behindLast(before, ';:.')
  const asked = clause.replace(DUE_WORDS, '').replace(ASKED, '').replace(RECIPIENT, '')
  return {
    date,
    names: requirementsNamed(clause.replace(DUE_WORDS, '').replace(ASKED, '').replace(RECIPIENT, '')),
    task: taskOf(asked),
  }
}

const DUE_WORDS = /\s*(?:trước|chậm nhất|muộn nhất|hạn cuối|thời hạn|đến hết)\s*(?:là\s*)?(?:vào\s*)?(?:ngày\s*)?$/iu

/** The words that name a task, in order of the alphabet; empty where they are too few. */
function taskOf(clause: string): string {
  const words = [
    ...new Set(
      fold(clause)
        .split(' ')
        .filter((word) => word !== '' && !VERBS.has(word)),
    ),
  ]
  return words.length < FEWEST ? '' : words.sort().join(' ')
}

function againstEarlier({ date, names, task }: Deadline, earlier: readonly Deadline[]): Question[] {
  const same = earlier.find(
    (each) =>
      isSameAny(each.names, names) || (task !== '' && task === each.task && date.day?.month === each.date.day?.month),
  )
  if (!same || same.date.day?.serial === date.day?.serial || same.date.year !== date.year) return []
  const said = { one: same.date.text, other: date.text }
  return [ask('deadlines-differ', [same.date.sentence, date.sentence], DIFFERS, said)]
}

const DIFFERS = {
  vi: 'Cùng một việc, một chỗ ghi hạn {one}, chỗ khác ghi {other}. Hạn nào đúng?',
  en: 'One task is due on {one} in one place and on {other} in another. Which is right?',
}
