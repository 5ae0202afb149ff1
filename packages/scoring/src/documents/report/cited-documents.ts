import { fold } from '../../values/fold.js'
import type { PrintedDate } from './printed-dates.js'
import type { Sentence } from './sentences.js'

/** A document that a sentence names by number, such as «Quyết định số 1887/QĐ-UBND ngày 18/12/2020». */
export interface CitedDocument {
  /** The running number, such as 1887. */
  readonly number: number
  /** The year within the number (`61/2018/NĐ-CP`), or `null`. */
  readonly year: number | null
  /** Kind and office, such as `QĐ-UBND`. */
  readonly office: string
  /** As one writes it: `1887/QĐ-UBND`. */
  readonly name: string
  /** The date that follows it, or on which it is said to have been issued; `null` without. */
  readonly date: PrintedDate | null
  /** The folded words behind it that say what it is about. */
  readonly about: readonly string[]
  readonly at: number
  readonly sentence: Sentence
}

const NAMED =
  /(?<![\d/])(\d{1,6})\s?\/\s?(?:((?:19|20)\d\d)\s?\/\s?)?(\p{Lu}[\p{L}\d]*(?:[-–]\p{Lu}[\p{L}\d]*)*(?:\/\p{Lu}+)?)/gu
/** So many letters behind a number at the most stands its date. */
const DATE_WITHIN = 12
/** «theo Kế hoạch số 15/KH-UBND trước ngày 30/9»: the day by which something is to be done. */
const DEADLINE = /trước|sau|đến|từ|xong|hạn|chậm nhất|vào/iu
/** So many words behind the date say what the document is about. */
const ABOUT = 12

/** The documents that a sentence names by number. @param dates those of the same sentence */
export function citedDocuments(sentence: Sentence, dates: readonly PrintedDate[]): CitedDocument[] {
  return [...sentence.text.matchAll(NAMED)].map((found) => {
    const [text, number = '', year, office = ''] = found
    const end = found.index + text.length
    const own = dates.find(
      ({ at }) => at >= end && at - end <= DATE_WITHIN && !DEADLINE.test(sentence.text.slice(end, at)),
    )
    const date = own ?? dates.find((each) => isIssuedOn(each, found.index)) ?? null
    const behind = own ? own.at + own.text.length : end
    return {
      number: Number(number),
      year: year === undefined ? null : Number(year),
      office: office.replace('–', '-'),
      name: [String(Number(number)).padStart(number.length, '0'), ...(year ? [year] : []), office].join('/'),
      date,
      about: aboutOf(sentence.text.slice(behind, behind + ABOUT * 10)),
      at: found.index,
      sentence,
    }
  })
}

/** «Ngày 30/12/2022, UBND thành phố ban hành Quyết định số»: the day stands before. */
const ISSUED =
  /^,?\s[^;.\d]{0,80}(?:ban hành|ký)\s+(?:Nghị quyết|Quyết định|Kế hoạch|Chỉ thị|Công văn|Báo cáo|Thông báo)\s+(?:số\s*:?\s*)?$/iu
const OPENS = /(?:^|[.;]\s+)(?:Vào\s+)?ngày\s*$/iu

const isIssuedOn = ({ at, text, sentence }: PrintedDate, document: number): boolean =>
  at < document &&
  OPENS.test(sentence.text.slice(0, at)) &&
  ISSUED.test(sentence.text.slice(at + text.length, document))

/** What a document is about ends where the next one begins. */
const aboutOf = (text: string): string[] =>
  fold(text.split(/[;.(]/u)[0] ?? '')
    .split(' ')
    .filter((word) => word !== '')
    .slice(0, ABOUT)
