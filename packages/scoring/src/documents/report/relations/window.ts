import { oncePer } from '../../../values/once-per.js'
import { listBelow, markOf } from '../enumerations.js'
import { between, type StatedFigure } from '../figures.js'
import type { ReadParagraph, ReadSentence } from '../read-report.js'
import type { Sentence } from '../sentences.js'
import { unitOf } from '../units.js'
import type { Cues } from './cues.js'

/** Sentences that are read together: those of a paragraph, or a line with the list below it and the line that sums it up. */
export interface Window {
  readonly figures: readonly StatedFigure[]
  /** Whether it is a line with its list. */
  readonly isList: boolean
  /** The sentence that a list stands below. */
  readonly lead: Sentence | null
}

const CLOSING = /^(?:tổng cộng|cộng|tổng|tất cả|như vậy|tính chung|tỷ lệ|tỉ lệ|đạt)(?![\p{L}])/iu
const BULLET = /^[-–+*•·]\s*/u
const LONGEST_LIST = 40

/** What is read together, paragraph by paragraph: found once for the paragraphs of a report, which many checks ask for. */
export const windowsOf = (paragraphs: readonly ReadParagraph[], cues: Cues): readonly Window[] =>
  windowsBy(cues)(paragraphs)

const windowsBy = oncePer((cues: Cues) =>
  oncePer((paragraphs: readonly ReadParagraph[]) => readWindows(paragraphs, cues)),
)

function readWindows(paragraphs: readonly ReadParagraph[], cues: Cues): Window[] {
  return paragraphs.flatMap((paragraph, at): Window[] => {
    const above = paragraphs[at - 1]
    const goesOn = above && !paragraph.isCell && beginsWith(paragraph, cues) ? above.read.slice(-3) : []
    const own: Window = { figures: figuresIn([...goesOn, ...paragraph.read]), isList: false, lead: null }
    const list = listBelow(paragraphs, at)
    const lead = leadOf(paragraph)
    if (!lead || list.length < 2 || list.length > LONGEST_LIST) return [own]
    const next = paragraphs[at + list.length + 1]
    const isClosing =
      next !== undefined && CLOSING.test(next.text.replace(BULLET, '')) && markOf(next) !== markOf(list[0] ?? next)
    const closing = isClosing ? next.read.slice(0, 1) : []
    return [
      own,
      {
        figures: figuresIn([lead, ...list.flatMap(({ read }) => read), ...closing]),
        isList: true,
        lead: lead.sentence,
      },
    ]
  })
}

/** The sentence that a list stands below: the last, and before a bare «Trong đó:» or «Đến ngày 15/9/2024:» the one that has figures. */
function leadOf({ read }: ReadParagraph): ReadSentence | undefined {
  const last = read.at(-1)
  return last?.figures.length === 0 && last.sentence.text.endsWith(':')
    ? (read.findLast(({ figures }) => figures.length > 0) ?? last)
    : last
}

/** «Trong đó: hồ sơ cấp huyện …» goes on with what stands above. */
function beginsWith({ text }: ReadParagraph, cues: Cues): boolean {
  const opening = text.replace(BULLET, '').slice(0, 24)
  return [cues.some, cues.all].some((cue) => cue.exec(opening)?.index === 0)
}

const figuresIn = (read: readonly ReadSentence[]): StatedFigure[] => read.flatMap(({ figures }) => figures)

/** The words between two figures of a window; « ¶ » stands for the end of a sentence. */
export function gapOf(from: StatedFigure, to: StatedFigure): string {
  if (from.sentence === to.sentence) return between(from, to)
  return `${from.sentence.text.slice(from.at + from.text.length)} ¶ ${to.sentence.text.slice(0, to.at)}`
}

/** Units of measure, which only add up with their like: «3,2 tỷ đồng» is no number of units. */
const MEASURES = new Set(
  'ty trieu nghin ngan dong ha m2 km ngay thang nam gio phut lan diem bac hang quy tuan usd'.split(' '),
)

const OF_POINTS = new Set('phan so tren'.split(' '))

/** The measure of a figure; `null` where it counts things. */
export const measureOf = (figure: StatedFigure): string | null => {
  const [first, second] = unitOf(figure)
  // «133 điểm cầu» are places.
  if (first === 'diem' && second !== undefined && !OF_POINTS.has(second)) return null
  return first !== undefined && MEASURES.has(first) ? first : null
}

/** A length of time or a number of times, which adds up to nothing in a report. */
export const isTime = (figure: StatedFigure): boolean =>
  /^(?:ngày|tháng|năm|quý|giờ|phút|tuần|lần|h)(?![\p{L}])/iu.test(figure.unit)
