import { difference, sum } from '../../values/decimal.js'
import { fold } from '../../values/fold.js'
import type { StatedFigure } from './figures.js'
import type { ReadParagraph } from './read-report.js'
import { countsKindred, unitOf } from './units.js'

/** What is told again of things in a look back: late files, what is left, what is not filled. */
export type Fate = 'late' | 'rest'

const FATES: readonly (readonly [Fate, RegExp])[] = [
  ['late', /(?:^|\s)(?:quá hạn|trễ hạn|trễ hẹn|chậm hạn|trễ|sai hạn)(?:\s|$|[,.;:()])/iu],
  [
    'rest',
    /(?:^|\s)(?:chưa (?:hoàn thành|xong|thực hiện|sử dụng|được|khắc phục|kết nối|giải quyết|triển khai|bố trí|có)|còn lại|đang (?:triển khai|thực hiện|giải quyết)|thiếu|chuyển sang|còn\s+(?:lại\s+)?\d)(?:\s|$|[,.;:()]|\d)/iu,
  ],
]
/** A clause ends with a mark and a space; the comma of «1,5%» ends none. */
const CLAUSE_END = /[;:.,](?=\s|$)/gu

/** A figure that says how many things had a fate, with the words of its clause. */
export interface Fated {
  readonly figure: StatedFigure
  readonly fate: Fate
  readonly clause: string
}

/** The words around a figure up to the marks of punctuation, with «(3.886 hồ sơ)» those before its bracket. */
export function clauseAround({ sentence, at, text }: StatedFigure): string {
  const before = sentence.text.slice(Math.max(0, at - 120), at).replace(/[(:]\s*$/u, '')
  const behind = sentence.text.slice(at + text.length, at + text.length + 120)
  const start = [...before.matchAll(CLAUSE_END)].at(-1)
  const end = behind.search(/[;:.,](?=\s|$)/u)
  return `${start ? before.slice(start.index + 1) : before}${text}${end < 0 ? behind : behind.slice(0, end)}`
}

/** A figure with its fate; `null` where its clause tells none, or tells of another figure as well. */
export function fatedOf(figure: StatedFigure): Fated | null {
  if (figure.kind !== 'count') return null
  const clause = clauseAround(figure)
  const fate = FATES.find(([, words]) => words.test(clause))?.[0]
  return fate === undefined ? null : { figure, fate, clause }
}

/** The counts of a paragraph that are of what a figure counts; a figure without a name counts what its paragraph speaks of. */
export function ofKind({ read, text }: ReadParagraph, meant: StatedFigure): StatedFigure[] {
  const counts = read.flatMap((each) => each.figures).filter(({ kind }) => kind !== 'share')
  const name = unitOf(meant).slice(0, 2).join(' ')
  const isSpokenOf =
    counts.some((each) => isNamed(each) && countsKindred(each, meant)) ||
    (name !== '' && ` ${fold(text)} `.includes(` ${name} `))
  return counts.filter((each) => (isNamed(each) || isSpokenOf) && countsKindred(each, meant))
}

/** What results say of things of one kind and fate: each value, and those that follow from wholes and what was done. */
export function valuesTold(paragraphs: readonly ReadParagraph[], { figure, fate }: Fated): number[] {
  return paragraphs.flatMap((paragraph) => {
    const own = ofKind(paragraph, figure)
    const fated = own.flatMap((each) => (fatedOf(each)?.fate === fate ? [each.value] : []))
    const left = fate === 'rest' ? leftOf(own) : []
    const added = fated.length > 1 ? fated.map((_, at) => sum(fated.slice(at))) : []
    return [...fated, ...added, ...left]
  })
}

/** Wholes less what was done of them: of fractions, and of a count and those near it in its paragraph. */
const leftOf = (counts: readonly StatedFigure[]): number[] =>
  counts.flatMap((whole, at) =>
    whole.whole === null
      ? counts.slice(Math.max(0, at - 6), at + 7).map((done) => difference(whole.value, done.value))
      : [difference(whole.whole, whole.value)],
  )

/** «tại Bộ phận Một cửa», «ở lĩnh vực đất đai»: whose things are counted. */
const SCOPE = /(?:^|\s)(?:tại|ở|thuộc|của|trong lĩnh vực|lĩnh vực)\s+([^;:.,()\d]{3,60})/iu

/** The words that say whose things a clause counts; `null` where it says nothing of that. */
export const scopeIn = (clause: string): string | null => {
  const found = SCOPE.exec(clause)?.[1]
  return found === undefined ? null : fold(found)
}

/** Whether a paragraph speaks of a scope: its words hold most of it. */
export function speaksOf(text: string, scope: string): boolean {
  const words = scope.split(' ').filter((word) => word.length > 1)
  const all = new Set(fold(text).split(' '))
  return words.filter((word) => all.has(word)).length >= words.length * 0.75
}

/** Whether a figure names what it counts. */
export const isNamed = (figure: StatedFigure): boolean => unitOf(figure).length > 0
