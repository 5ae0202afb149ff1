import type { Day } from '../../values/date.js'
import { type CitedDocument, citedDocuments } from './cited-documents.js'
import { datesOf } from './printed-dates.js'
import type { Paragraph, Sentence } from './sentences.js'

/** What the head of a document says of itself. */
export interface ReportHead {
  /** Its number, such as `43/BC-SNV`. */
  readonly number: CitedDocument | null
  /** The day on which it was signed: that of its head, else the one that its annex names. */
  readonly date: { readonly day: Day; readonly sentence: Sentence } | null
  /** Where its annexes say which document they belong to. */
  readonly annexes: readonly CitedDocument[]
  /** The lines of its title. */
  readonly title: readonly Sentence[]
  /** The years that its title names. */
  readonly years: readonly number[]
}

/** So many paragraphs at the beginning are a head. */
const OPENING = 40
const NUMBER = /^Số\s*(?::\s*)?\d/iu
/** «Đắk Nông, ngày 18 tháng 12 năm 2017»: a place and a day, and nothing else but the number on the left of the page. */
const PLACE_AND_DAY =
  /^(?:Số\s*(?::\s*)?\S+\s+)?[\p{L}\s.'’-]{2,40},\s*ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}\.?$/u
const KIND = /^(?:báo cáo|kế hoạch|quyết định|chương trình|thông báo|đề án|tờ trình)\b/iu
const ANNEX = /kèm\s+(?:theo\s+)?[^\d]{0,60}số/iu
const YEAR = /(?<![\d/])(?:19|20)\d\d(?![\d/])/g
/** A title has so many lines at the most. */
const TITLE_LINES = 3

/** Reads number, date, title and the annexes' remarks of a document. */
export function headOf(paragraphs: readonly Paragraph[]): ReportHead {
  const opening = paragraphs.slice(0, OPENING).flatMap(columnsOf)
  const numbered = opening.find(({ text }) => NUMBER.test(text))
  const dated = opening.find(({ text }) => PLACE_AND_DAY.test(text))
  const annexes = paragraphs
    .filter(({ text }) => text.length < LONGEST_REMARK && ANNEX.test(text))
    .flatMap((each) => citedDocuments(each, datesOf(each)).slice(0, 1))
  const number = (numbered && citedDocuments(numbered, [])[0]) ?? null
  const title = titleOf(opening)
  return { number, date: dayIn(dated) ?? dayOfAnnex(annexes), annexes, title, years: yearsIn(title) }
}

/** The two columns of a head that stand in one line: the office with its number, the Republic with place and day. */
function columnsOf(paragraph: Paragraph): Paragraph[] {
  if (!/CỘNG\s+H(?:ÒA|OÀ)\s+XÃ\s+HỘI/u.test(paragraph.text)) return [paragraph]
  return paragraph.text
    .split(/\s(?=Số\s*:?\s*\d)|\s(?=CỘNG\s+H)|(?<=[Hh]ạnh [Pp]húc)\s+/u)
    .map((text) => ({ ...paragraph, text: text.trim() }))
}

/** A remark that an annex belongs to a document is a line of its own. */
const LONGEST_REMARK = 200

function dayIn(dated: Sentence | undefined): ReportHead['date'] {
  const day = dated && datesOf(dated)[0]?.day
  return dated && day ? { day, sentence: dated } : null
}

function dayOfAnnex(annexes: readonly CitedDocument[]): ReportHead['date'] {
  const [first] = annexes
  const day = first?.date?.day
  return first && day ? { day, sentence: first.sentence } : null
}

function titleOf(opening: readonly Paragraph[]): Sentence[] {
  const at = opening.findIndex(({ text }) => KIND.test(text) && text.length < LONGEST_REMARK)
  if (at < 0) return []
  const lines: Sentence[] = []
  for (const each of opening.slice(at, at + 1 + TITLE_LINES)) {
    // The text begins with a sentence, a section or an address.
    if (
      each !== opening[at] &&
      /^(?:kính gửi|thực hiện|căn cứ|phần (?:thứ|một|i)|[IVX]+\.|\d)|[.:;]$/iu.test(each.text)
    )
      break
    lines.push(each)
  }
  return lines
}

const yearsIn = (title: readonly Sentence[]): number[] => [
  ...new Set(title.flatMap(({ text }) => [...text.matchAll(YEAR)].map(([year]) => Number(year)))),
]
