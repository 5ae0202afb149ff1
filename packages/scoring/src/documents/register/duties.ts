import { listAbove } from '../report/enumerations.js'
import type { PrintedDate } from '../report/printed-dates.js'
import type { ReadParagraph } from '../report/read-report.js'

/** Something that an agency is obliged to do. */
export interface Duty {
  /** The heading of the field that it stands under, such as «Công tác cải cách thủ tục hành chính». */
  readonly field: string
  /** As it stands. */
  readonly text: string
  readonly lead: readonly string[]
  readonly coordinating: readonly string[]
  /** The day until which it is due; `null` where none is named. */
  readonly due: PrintedDate | null
  readonly line: number
}

const HEADING = /^(?:([IVX]+)|(\d{1,2}))[.)]\s+(\S.*)$/u
const SUBHEADING = /^\d{1,2}\.\d{1,2}(?:\.\d{1,2})?[.)]?\s+\S/u
const LEAD = /^(?:[-–+*•]\s*)?(?:đơn vị|cơ quan)\s+chủ\s+trì\s*:\s*(\S.*)$/iu
const COORDINATING = /^(?:[-–+*•]\s*)?(?:đơn vị|cơ quan)\s+phối\s+hợp\s*:\s*(\S.*)$/iu
const BULLET = /^(?:[-–+*•]|[a-zđ]\))\s+/u
/** «1. Sở Nội vụ», «UBND cấp huyện:»: whose duties stand below. */
const AGENCY =
  /^(?:(?:Các\s+)?(?:Sở|sở|Ban|UBND|Ủy ban|Văn phòng|Thanh tra|Công an|Đài|Báo|Cục|Chi cục|Phòng|Trung tâm)\s[^.;:]{2,90})[:.]?$/u
/** «Giao Sở Nội vụ chủ trì, phối hợp với …»: whom a sentence obliges. */
const ASSIGNED =
  /(?:^|\s)[Gg]iao\s+((?:Sở|Văn phòng|Ban|UBND|Ủy ban|Thanh tra|Phòng)\s[^,;.:]{2,60}?)\s+(?:chủ trì|phối hợp|tham mưu|chịu trách nhiệm|tổ chức|xây dựng|hướng dẫn|theo dõi)/u
const DUE = /(?:trước|chậm nhất|hạn|đến hết)\s*(?:là\s*)?(?:ngày\s*)?$/iu

/** The duties of a text: bullets above «Đơn vị chủ trì: …», bullets below the name of an agency, sentences that assign. */
export function dutiesIn(paragraphs: readonly ReadParagraph[]): Duty[] {
  const found: Duty[] = []
  let place: Place = { field: '', agency: null }
  for (const [at, paragraph] of paragraphs.entries()) {
    const next = placeBelow(paragraph, place)
    if (next) place = next
    else found.push(...dutiesOf(paragraphs, at, place))
  }
  return found
}

/** The field and the agency under whose names a paragraph stands. */
interface Place {
  readonly field: string
  readonly agency: string | null
}

/** Where what stands below a heading belongs; `null` for what is no heading. */
function placeBelow({ text }: ReadParagraph, { field }: Place): Place | null {
  const title = SUBHEADING.test(text) ? undefined : HEADING.exec(text)?.[3]
  const named = title ?? text
  if (AGENCY.test(named) && !BULLET.test(text)) return { field, agency: named.replace(/[:.]$/u, '') }
  return title !== undefined && !/[.;]$/u.test(title) ? { field: title, agency: null } : null
}

function dutiesOf(paragraphs: readonly ReadParagraph[], at: number, { field, agency }: Place): Duty[] {
  const paragraph = paragraphs[at]
  if (!paragraph) return []
  if (LEAD.test(paragraph.text)) return aboveLead(paragraphs, at, field)
  if (agency !== null && BULLET.test(paragraph.text)) return [dutyOf(paragraph, field, [agency], [])]
  return assignedIn(paragraph, field)
}

/** «Đơn vị chủ trì: Sở Nội vụ» and below it «Đơn vị phối hợp: …»: the bullets of its section are theirs. */
function aboveLead(paragraphs: readonly ReadParagraph[], at: number, field: string): Duty[] {
  const lead = LEAD.exec(paragraphs[at]?.text ?? '')?.[1] ?? ''
  const coordinating = COORDINATING.exec(paragraphs[at + 1]?.text ?? '')?.[1] ?? ''
  const duties = listBefore(paragraphs, at).filter(({ text }) => !LEAD.test(text) && !COORDINATING.test(text))
  return duties.map((each) => dutyOf(each, field, namesIn(lead), namesIn(coordinating)))
}

/** The bullets of the section above: a subheading such as «1.2. Trách nhiệm thực hiện» may stand between. */
function listBefore(paragraphs: readonly ReadParagraph[], at: number): readonly ReadParagraph[] {
  const heading = paragraphs.slice(0, at).findLastIndex(({ text }) => HEADING.test(text) && !SUBHEADING.test(text))
  const section = paragraphs.slice(heading + 1, at)
  const bullets = section.filter(({ text }) => BULLET.test(text))
  return bullets.length > 0 ? bullets : listAbove(paragraphs, at)
}

function assignedIn({ read }: ReadParagraph, field: string): Duty[] {
  return read.flatMap(({ sentence, dates }) => {
    const agency = ASSIGNED.exec(sentence.text)?.[1]
    if (agency === undefined) return []
    return [{ field, text: sentence.text, lead: [agency], coordinating: [], due: dueOf(dates), line: sentence.line }]
  })
}

const dutyOf = (
  { text, line, read }: ReadParagraph,
  field: string,
  lead: readonly string[],
  coordinating: readonly string[],
): Duty => ({
  field,
  text: text.replace(BULLET, ''),
  lead,
  coordinating,
  due: dueOf(read.flatMap(({ dates }) => dates)),
  line,
})

const dueOf = (dates: readonly PrintedDate[]): PrintedDate | null =>
  dates.find(({ sentence, at, day }) => day !== null && DUE.test(sentence.text.slice(Math.max(0, at - 40), at))) ?? null

const namesIn = (text: string): string[] =>
  text
    .replace(/(?<![.;])[.;]+$/u, '')
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '')
