import { formatNumber, type Lang } from '../../text.js'
import { product } from '../../values/decimal.js'
import type { ComparedFigure } from './coverage.js'
import { figureStateText } from './coverage-text.js'
import type { StatedFigure } from './figures.js'
import type { Sentence } from './sentences.js'

/** A sentence with the figures that it states, and what became of each. */
export interface SentenceFigures {
  readonly sentence: Sentence
  readonly figures: readonly ComparedFigure[]
}

/** Every sentence once, in the order of the report, with all its figures. */
export const figuresBySentence = (compared: readonly ComparedFigure[]): SentenceFigures[] => {
  const bySentence = new Map<Sentence, ComparedFigure[]>()
  for (const each of compared) {
    const own = bySentence.get(each.figure.sentence)
    if (own) own.push(each)
    else bySentence.set(each.figure.sentence, [each])
  }
  return [...bySentence].map(([sentence, figures]) => ({ sentence, figures }))
}

/** A figure as a list shows it: `99,1%`, `265/498 trường`. */
export function figureText({ kind, value, whole, unit }: StatedFigure, lang: Lang): string {
  const number = kind === 'share' ? `${formatNumber(product(value, 100), lang)}%` : formatNumber(value, lang)
  const all = whole === null ? number : `${number}/${formatNumber(whole, lang)}`
  return unit === '' ? all : `${all} ${unit}`
}

/** Marks a figure with what became of it: `491 dịch vụ công [đang hỏi]`. */
export const comparedText = ({ figure, state }: ComparedFigure, lang: Lang): string =>
  state === 'not-understood'
    ? figureText(figure, lang)
    : `${figureText(figure, lang)} [${figureStateText[state][lang]}]`
