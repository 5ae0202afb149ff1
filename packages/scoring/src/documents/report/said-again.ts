import { difference, sum } from '../../values/decimal.js'
import { fold } from '../../values/fold.js'
import { oncePer } from '../../values/once-per.js'
import { labelBefore, type StatedFigure, wordsBehind } from './figures.js'
import type { ReadParagraph } from './read-report.js'
import { countsAlike, countsKindred, unitOf } from './units.js'

/** What is told again of things in a look back: late files, what is left, what is not filled. */
export type Fate = 'late' | 'rest'

const FATES: readonly (readonly [Fate, RegExp])[] = [
  ['late', /(?:^|\s)(?:quá hạn|trễ hạn|trễ hẹn|chậm hạn|chậm tiến độ|trễ|sai hạn)(?:\s|$|[,.;:()])/iu],
  [
    'rest',
    /(?:^|\s)(?:chưa|còn lại|đang (?:triển khai|thực hiện|giải quyết|làm|sửa)|thiếu|chuyển (?:sang|từ|tiếp)|còn\s+(?:lại\s+)?\d+)(?:\s|$|[,.;:()])/iu,
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
  return `${start ? before.slice(start.index + 1) : before} ${text}${end < 0 ? behind : behind.slice(0, end)}`
}

/** A figure with its fate; `null` where its clause tells none, or tells of another figure as well. */
export const fatedOf = oncePer((figure: StatedFigure): Fated | null => {
  if (figure.kind !== 'count') return null
  const clause = clauseAround(figure)
  const fate = FATES.find(([, words]) => words.test(clause))?.[0]
  return fate === undefined ? null : { figure, fate, clause }
})

/** A paragraph of the results with its counts and the fate of each, read once for all that is told again. */
export interface ToldParagraph {
  /** Its words, folded, between spaces. */
  readonly words: string
  readonly counts: readonly StatedFigure[]
  readonly fates: ReadonlyMap<StatedFigure, Fate>
}

/** Paragraphs that count something. */
export function toldIn(paragraphs: readonly ReadParagraph[]): ToldParagraph[] {
  return paragraphs.flatMap(({ read, text }) => {
    const counts = read.flatMap(({ figures }) => figures.filter(({ kind }) => kind !== 'share'))
    if (counts.length === 0) return []
    const fates = counts.flatMap((each): [StatedFigure, Fate][] => {
      const fate = fatedOf(each)?.fate
      return fate === undefined ? [] : [[each, fate]]
    })
    return [{ words: ` ${fold(text)} `, counts, fates: new Map(fates) }]
  })
}

/** The counts of a paragraph that are of what a figure counts; a figure without a name counts what its paragraph speaks of. */
export const ofKind = (paragraph: ToldParagraph, meant: StatedFigure): readonly StatedFigure[] =>
  remembered(kindsOf(paragraph), kindOf(meant), () => readKind(paragraph, meant))

/** What tells one kind of thing from another: the words that kinds are compared by. */
const kindOf = (figure: StatedFigure): string => unitOf(figure).slice(0, 2).join(' ')

/** What a paragraph counts of each kind that was asked for, and what paragraphs tell of each kind and fate. */
const kindsOf = oncePer((_: ToldParagraph) => new Map<string, readonly StatedFigure[]>())
const valuesOf = oncePer((_: readonly ToldParagraph[]) => new Map<string, readonly number[]>())

function remembered<Value>(known: Map<string, Value>, key: string, read: () => Value): Value {
  const before = known.get(key)
  if (before !== undefined) return before
  const value = read()
  known.set(key, value)
  return value
}

function readKind({ counts, words }: ToldParagraph, meant: StatedFigure): readonly StatedFigure[] {
  const kin = counts.filter((each) => countsKindred(each, meant))
  const named = kin.filter(isNamed)
  const name = kindOf(meant)
  const isSpokenOf = named.length > 0 || (name !== '' && words.includes(` ${name} `))
  return isSpokenOf ? kin : []
}

/** What results say of things of one kind and fate: each value, and those that follow from wholes and what was done. */
export const valuesTold = (paragraphs: readonly ToldParagraph[], told: Fated): readonly number[] =>
  remembered(valuesOf(paragraphs), `${told.fate} ${kindOf(told.figure)}`, () => [
    ...paragraphs.flatMap((paragraph) => readValues(paragraph, told)),
    ...(told.fate === 'rest' ? leftOfLines(paragraphs, told.figure) : []),
  ])

/** So many lines below a whole hold what became of it. */
const LINES = 4

/** What is left by the lines of a list: its whole less what one of them has done, or two that are not done («đang thực hiện 14», «chậm tiến độ 02»). */
const leftOfLines = (paragraphs: readonly ToldParagraph[], meant: StatedFigure): number[] => {
  const own = paragraphs.map((paragraph) => ofKind(paragraph, meant))
  return paragraphs.flatMap(({ fates }, at) => {
    const below = paragraphs
      .slice(at + 1, at + 1 + LINES)
      .flatMap((line, index) => (own[at + 1 + index] ?? []).map((each) => ({ each, isOpen: line.fates.has(each) })))
    return (own[at] ?? []).flatMap((one) =>
      below.flatMap(({ each, isOpen }) => [
        ...(isOpen && fates.has(one) ? [sum([one.value, each.value])] : []),
        ...(isNamed(meant) && isAll(one, meant) ? [difference(one.value, each.value)] : []),
      ]),
    )
  })
}

function readValues(paragraph: ToldParagraph, { figure, fate }: Fated): number[] {
  const own = ofKind(paragraph, figure)
  const fated = own.flatMap((each) => (paragraph.fates.get(each) === fate ? [each.value] : []))
  const left = fate === 'rest' ? leftOf(own, figure) : []
  const added = fated.length > 1 ? fated.map((_, at) => sum(fated.slice(at))) : []
  return [...fated, ...added, ...left]
}

/** Wholes less what was done of them: of fractions, and of a count that names all of it and those near it in its paragraph. */
const leftOf = (counts: readonly StatedFigure[], meant: StatedFigure): number[] =>
  counts.flatMap((whole, at) => {
    // «02/24 thôn chưa có tổ»: what is left is told itself.
    if (whole.whole !== null)
      return [difference(whole.whole, whole.value), ...(LEFT.test(wordsBehind(whole)) ? [whole.value] : [])]
    if (!isAll(whole, meant)) return []
    const before = counts.slice(Math.max(0, at - 3), at).filter((done) => countsAlike(done, whole))
    return [...before, ...counts.slice(at + 1, at + 7)].map((done) => difference(whole.value, done.value))
  })

const LEFT = /(?:^|\s)(?:chưa|còn|đang)(?:\s|$)/iu

/** «33 đầu việc», «Tổng số nhiệm vụ: 35», «biên chế giao 54». */
const isAll = (whole: StatedFigure, meant: StatedFigure): boolean =>
  (isNamed(whole) && countsKindred(whole, meant)) || /tổng|giao|kế hoạch|chỉ tiêu/iu.test(labelBefore(whole))

/** «tại Bộ phận Một cửa», «ở lĩnh vực đất đai»: whose things are counted. */
const SCOPE = /(?:^|\s)(?:tại|ở|thuộc|của|trong lĩnh vực|lĩnh vực)\s+([^;:.,()\d]{3,60})/iu

/** The words that say whose things a clause counts; `null` where it says nothing of that. */
export const scopeIn = (clause: string): string | null => {
  const found = SCOPE.exec(clause)?.[1]
  return found === undefined ? null : fold(found)
}

/** Whether a paragraph speaks of a scope: it has most of its words. */
export function speaksOf({ words: own }: ToldParagraph, scope: string): boolean {
  const words = scope.split(' ').filter((word) => word.length > 1)
  return words.filter((word) => own.includes(` ${word} `)).length >= words.length * 0.75
}

/** Whether a figure names what it counts. */
export const isNamed = (figure: StatedFigure): boolean => unitOf(figure).length > 0
