import { oncePer } from '../../../../values/once-per.js'
import type { StatedFigure } from '../../figures.js'
import { moneyOf } from '../../money.js'
import type { ReadParagraph, ReadReport } from '../../read-report.js'
import type { Sentence } from '../../sentences.js'
import { isTime } from '../window.js'

/** A number of a passage: of a fraction either of its two. */
export interface Item {
  readonly figure: StatedFigure
  readonly value: number
  /** How many figures stand before its figure. */
  readonly place: number
}

/** A paragraph with the figures of the one before it, in which relations of its figures are looked for. */
export interface Passage {
  readonly figures: readonly StatedFigure[]
  /** What counts something. */
  readonly items: readonly Item[]
  /** The sentences of the paragraph itself, each with its counts. */
  readonly sentences: readonly (readonly Item[])[]
}

/** The passage that a sentence stands in. */
export const passageOf = (sentence: Sentence, report: ReadReport): Passage | null => {
  const at = placesOf(report.paragraphs).get(sentence)
  return at === undefined ? null : (passagesOf(report.paragraphs)[at]?.() ?? null)
}

const placesOf = oncePer(
  (paragraphs: readonly ReadParagraph[]): ReadonlyMap<Sentence, number> =>
    new Map(paragraphs.flatMap(({ read }, at) => read.map(({ sentence }) => [sentence, at] as const))),
)

const passagesOf = oncePer((paragraphs: readonly ReadParagraph[]) =>
  paragraphs.map((paragraph, at) => {
    const above = paragraphs[at - 1]
    return () => readPassage(paragraph)(above)
  }),
)

/** Read once for a paragraph: only those are read that a question stands in. */
const readPassage = oncePer((paragraph: ReadParagraph) => {
  let read: Passage | null = null
  return (above: ReadParagraph | undefined): Passage => {
    read ??= passage(paragraph, above)
    return read
  }
})

function passage(paragraph: ReadParagraph, above: ReadParagraph | undefined): Passage {
  const figures = [...(above?.read ?? []), ...paragraph.read].flatMap((each) => each.figures)
  const items = figures.flatMap((figure, place) => itemsOf(figure, place))
  return {
    figures,
    items,
    sentences: paragraph.read.map(({ sentence }) => items.filter(({ figure }) => figure.sentence === sentence)),
  }
}

function itemsOf(figure: StatedFigure, place: number): Item[] {
  if (figure.kind === 'share' || isTime(figure)) return []
  const own = { figure, value: figure.value, place }
  return figure.whole === null ? [own] : [own, { figure, value: figure.whole, place }]
}

/** Millions and billions of one amount make no number of each other. */
export const inOneUnit = (a: StatedFigure, b: StatedFigure): boolean =>
  (moneyOf(a)?.unit ?? null) === (moneyOf(b)?.unit ?? null)
