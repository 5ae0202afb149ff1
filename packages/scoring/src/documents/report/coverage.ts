import type { StatedFigure } from './figures.js'
import type { Match, MatchedReport } from './matching/match-report.js'
import type { Question } from './question.js'

/** What became of a figure of the text: it agrees with the annex, a question is about it, or nothing was found to compare it with. */
export type FigureState = 'matched' | 'in-question' | 'not-understood'

/** How much of an annex a report tells, and how much of the report was understood. No questions without coverage is no agreement. */
export interface Coverage {
  /** Indicators of the annex that have a figure; 0 without an annex. */
  readonly indicators: number
  /** Of those, what the text tells. */
  readonly told: number
  readonly agree: number
  readonly differ: number
  readonly notFound: number
  /** Figures of the text by what became of them. */
  readonly figures: Readonly<Record<FigureState, number>>
}

/** A figure of the text with the indicators that it was compared with. */
export interface ComparedFigure {
  readonly figure: StatedFigure
  readonly state: FigureState
  /** The likeliest first. */
  readonly indicators: readonly { readonly code: string; readonly score: number; readonly words: readonly string[] }[]
}

/** Tells of every figure what became of it. @param matched `null` without an annex */
export function comparedFigures(
  figures: readonly StatedFigure[],
  matched: MatchedReport | null,
  questions: readonly Question[],
): ComparedFigure[] {
  const byFigure = new Map<StatedFigure, Match>()
  for (const match of matched?.matches ?? [])
    for (const figure of match.context.figures) if (!byFigure.has(figure)) byFigure.set(figure, match)
  const asked = new Set(questions.flatMap((question) => question.figures))
  return figures.map((figure) => {
    const match = byFigure.get(figure)
    const indicators = (match?.candidates ?? []).map(({ quantity, score, shared }) => ({
      code: quantity.rows.map(({ code, title }) => code || title).join(' + '),
      score,
      words: shared,
    }))
    return {
      figure,
      state: asked.has(figure) ? 'in-question' : match?.agrees ? 'matched' : 'not-understood',
      indicators,
    }
  })
}

/** Counts what was compared. @param matched `null` without an annex */
export function reportCoverage(compared: readonly ComparedFigure[], matched: MatchedReport | null): Coverage {
  const rows = new Set((matched?.quantities ?? []).flatMap((quantity) => quantity.rows))
  const told = (isAgreed: boolean) =>
    new Set(
      (matched?.matches ?? [])
        .filter(({ agrees }) => agrees === isAgreed)
        .flatMap(({ candidates }) => candidates[0]?.quantity.rows ?? []),
    )
  const differ = told(false)
  const agree = [...told(true)].filter((row) => !differ.has(row)).length
  const count = (state: FigureState) => compared.filter((each) => each.state === state).length
  return {
    indicators: rows.size,
    told: agree + differ.size,
    agree,
    differ: differ.size,
    notFound: rows.size - agree - differ.size,
    figures: {
      matched: count('matched'),
      'in-question': count('in-question'),
      'not-understood': count('not-understood'),
    },
  }
}
