import type { ComparedFigure, FigureState, Question, ReportFacts, Sentence } from '@parscore/scoring'

/** A piece of a sentence, as it is shown: plain, or a figure with what became of it. */
export interface Piece {
  /** Where it begins in the sentence. */
  readonly at: number
  readonly text: string
  readonly state: FigureState | null
}

const keyOf = ({ line, text }: Sentence) => `${line} ${text}`

/** The figures of each sentence, and the places in the list of the questions that cite it. */
export interface Marks {
  figuresIn(sentence: Sentence): readonly ComparedFigure[]
  questionsAt(sentence: Sentence): readonly number[]
}

/** What there is to mark in the text of a report. */
export function marksOf({ compared, questions }: Pick<ReportFacts, 'compared' | 'questions'>): Marks {
  const figures = new Map<string, ComparedFigure[]>()
  for (const each of compared) {
    const key = keyOf(each.figure.sentence)
    figures.set(key, [...(figures.get(key) ?? []), each])
  }
  const asked = new Map<string, number[]>()
  for (const [place, question] of questions.entries())
    for (const key of citedBy(question)) asked.set(key, [...(asked.get(key) ?? []), place])
  return {
    figuresIn: (sentence) => figures.get(keyOf(sentence)) ?? [],
    questionsAt: (sentence) => asked.get(keyOf(sentence)) ?? [],
  }
}

/** A question cites the sentences of its figures, and the one that it stands at. */
const citedBy = ({ line, places, figures }: Question): ReadonlySet<string> =>
  new Set([
    ...figures.map(({ sentence }) => keyOf(sentence)),
    ...places.slice(0, 1).map(({ quote }) => keyOf({ line, text: quote })),
  ])

/** A part of a paragraph: a sentence, or what stands between two, such as the number of a heading. */
export interface Span {
  readonly at: number
  readonly text: string
  readonly sentence: Sentence | null
}

/**
 * The whole of a paragraph, its sentences apart.
 *
 * @example spansOf('I. Kết quả.', [{ line: 1, text: 'Kết quả.' }]).map(({ text }) => text) // ['I. ', 'Kết quả.']
 */
export function spansOf(paragraph: string, sentences: readonly Sentence[]): Span[] {
  const spans: Span[] = []
  let from = 0
  for (const sentence of sentences) {
    const at = paragraph.indexOf(sentence.text, from)
    if (at < 0) continue
    if (at > from) spans.push({ at: from, text: paragraph.slice(from, at), sentence: null })
    spans.push({ at, text: sentence.text, sentence })
    from = at + sentence.text.length
  }
  return from < paragraph.length ? [...spans, { at: from, text: paragraph.slice(from), sentence: null }] : spans
}

/**
 * A sentence in pieces, its figures apart.
 *
 * @example piecesOf('Có 5 sở.', [{ state: 'matched', figure: { at: 3, text: '5' } }]) // [{ at: 0, text: 'Có ', state: null }, { at: 3, text: '5', state: 'matched' }, { at: 4, text: ' sở.', state: null }]
 */
export function piecesOf(
  text: string,
  figures: readonly { readonly state: FigureState; readonly figure: { readonly at: number; readonly text: string } }[],
): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const { state, figure } of [...figures].sort((a, b) => a.figure.at - b.figure.at)) {
    if (figure.at < from) continue
    if (figure.at > from) pieces.push({ at: from, text: text.slice(from, figure.at), state: null })
    from = figure.at + figure.text.length
    pieces.push({ at: figure.at, text: text.slice(figure.at, from), state })
  }
  return from < text.length ? [...pieces, { at: from, text: text.slice(from), state: null }] : pieces
}
