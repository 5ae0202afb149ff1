import { formatNumber, type Lang } from '../../text.js'
import { product } from '../../values/decimal.js'
import type { StatedFigure } from './figures.js'
import type { Sentence } from './sentences.js'

/** A sentence with the figures that it states. */
export interface SentenceFigures {
  readonly sentence: Sentence
  readonly figures: readonly StatedFigure[]
}

/** Every sentence once, in the order of the report, with all its figures. */
export const figuresBySentence = (figures: readonly StatedFigure[]): SentenceFigures[] =>
  [...new Set(figures.map((figure) => figure.sentence))].map((sentence) => ({
    sentence,
    figures: figures.filter((figure) => figure.sentence === sentence),
  }))

/** A figure as a list shows it: `99,1%`, `265/498 trường`. */
export function figureText({ kind, value, whole, unit }: StatedFigure, lang: Lang): string {
  const number = kind === 'share' ? `${formatNumber(product(value, 100), lang)}%` : formatNumber(value, lang)
  const all = whole === null ? number : `${number}/${formatNumber(whole, lang)}`
  return unit === '' ? all : `${all} ${unit}`
}
