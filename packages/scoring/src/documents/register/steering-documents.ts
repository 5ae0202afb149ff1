import { formatDay } from '../../values/date.js'
import type { CitedDocument } from '../report/cited-documents.js'
import type { ReadSentence } from '../report/read-report.js'

/** A document that a text names with its number. */
export interface SteeringDocument {
  /** `Kế hoạch`, `Quyết định`; empty where the text says none. */
  readonly kind: string
  readonly number: string
  /** Day of signing as d/m/yyyy; `null` where none is named. */
  readonly date: string | null
  /** What it is about, as the text says; empty where it does not. */
  readonly about: string
  readonly line: number
}

const KIND =
  /(Nghị quyết|Nghị định|Quyết định|Kế hoạch|Chỉ thị|Công văn|Thông báo|Thông tư|Báo cáo|Chương trình|Đề án|Công điện|Văn bản|Luật)\s{1,9}(?:số\s{0,9})?:?\s{0,9}$/iu
/** What it is about ends here. */
const END = /[;.]\s|[;.]$|,\s*(?:trong đó|đồng thời|theo đó)/u
const LONGEST = 220

/** The documents that a text names by number, each once: where it is dated, else where it stands first. */
export function steeringDocumentsIn(sentences: readonly ReadSentence[]): SteeringDocument[] {
  const all = sentences.flatMap(({ documents }) => documents.map(read))
  const byNumber = new Map<string, SteeringDocument>()
  for (const each of all) {
    const known = byNumber.get(each.number)
    if (!known || (known.date === null && each.date !== null)) byNumber.set(each.number, each)
  }
  return [...byNumber.values()]
}

function read({ name, date, at, sentence }: CitedDocument): SteeringDocument {
  const kind = KIND.exec(sentence.text.slice(Math.max(0, at - 40), at))?.[1] ?? ''
  const behind = date ? sentence.text.slice(date.at + date.text.length) : ''
  const about = behind.slice(0, END.exec(behind)?.index ?? LONGEST).slice(0, LONGEST)
  return {
    kind,
    number: name,
    date: date?.day ? formatDay(date.day) : null,
    about: about.replace(/^[\s,)]+|(?<![\s(])[\s(]+$/gu, ''),
    line: sentence.line,
  }
}
