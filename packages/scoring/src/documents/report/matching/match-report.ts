import { roundHalfUp } from '../../../values/decimal.js'
import type { Annex } from '../../annex/annex.js'
import type { ReadReport } from '../read-report.js'
import { addedKinds } from './added-kinds.js'
import { type Context, contextsOf } from './context.js'
import { builtinLexicon, type Lexicon } from './lexicon.js'
import { type Likeness, quantityLikeness, tellingOf } from './likeness.js'
import { type Quantity, quantitiesOf } from './quantity.js'

/** A figure of the text that is a quantity of the annex. */
export interface Match {
  readonly context: Context
  /** The likeliest first; a second where it fits nearly as well. */
  readonly candidates: readonly Likeness[]
  readonly agrees: boolean
}

/** Figures of a text with the quantities of an annex that they are. */
export interface MatchedReport {
  readonly quantities: readonly Quantity[]
  readonly contexts: readonly Context[]
  readonly matches: readonly Match[]
}

/** From this score on a figure that has another value is asked about. */
const ASK = 0.55
/** The same value is a witness: less likeness is enough, the less so the smaller the number. */
const AGREE = 0.45
const AGREE_LARGE = 0.33
const LARGE = 100
/** A figure that fits a quantity worse than another by more is not what the text says of it. */
const BEHIND_BEST = 0.12
/** What another figure confirms is asked about only where this one fits it so much better. */
const BETTER_THAN_CONFIRMED = 0.1
/** A quantity of the same value that fits so much worse than another is a coincidence. */
const COINCIDENCE = 0.15
/** Two quantities that fit a figure as well as this are both named. */
const AS_GOOD = 0.05

/**
 * Finds what the figures of a report count in its annex, by the words around them; works for any list of indicators.
 *
 * @param lexicon the words that mean one thing; an office may bring its own
 */
export function matchReport(report: ReadReport, annex: Annex, lexicon: Lexicon = builtinLexicon()): MatchedReport {
  const quantities = quantitiesOf(annex, lexicon)
  const telling = tellingOf(quantities, lexicon)
  const single = report.paragraphs.filter(({ isCell }) => !isCell).flatMap((each) => contextsOf(each, lexicon))
  const contexts = [...single, ...addedKinds(single, lexicon)]
  const year =
    annex.list?.years.find((each) => report.head.years.includes(each)) ??
    report.head.years[0] ??
    annex.list?.years[0] ??
    null
  const fits = contexts.map((context) =>
    ranked(
      isOfYear(context, year)
        ? quantities.flatMap((each) => quantityLikeness(context, each, telling, lexicon) ?? [])
        : [],
    ),
  )
  const best = bestOf(fits.map((each) => each.slice(0, 1)))
  const confirmed = bestOf(fits.map(agreements))
  const matches = contexts.flatMap((context, at) => matchOf(context, fits[at] ?? [], best, confirmed) ?? [])
  return { quantities, contexts, matches }
}

const ranked = (fits: readonly Likeness[]): Likeness[] => [...fits].sort((a, b) => b.score - a.score)

/** «năm 2020 là 1.944» is no figure of 2021. */
const isOfYear = (context: Context, year: number | null): boolean =>
  context.year === null || year === null || context.year === year

/** The best score that a figure has for a quantity. */
function bestOf(fits: readonly (readonly Likeness[])[]): Map<Quantity, number> {
  const best = new Map<Quantity, number>()
  for (const { quantity, score } of fits.flat()) best.set(quantity, Math.max(score, best.get(quantity) ?? 0))
  return best
}

/** The quantities of the same value that are likely enough, and not much less so than another. */
const agreements = (fits: readonly Likeness[]): Likeness[] =>
  fits.filter(
    ({ context, quantity, score }) =>
      score >= agreeFrom(context) && score >= (fits[0]?.score ?? 0) - COINCIDENCE && isSame(context, quantity),
  )

function matchOf(
  context: Context,
  fits: readonly Likeness[],
  best: ReadonlyMap<Quantity, number>,
  confirmed: ReadonlyMap<Quantity, number>,
): Match | null {
  const [first] = fits
  if (!first) return null
  const [same] = agreements(fits)
  if (same) return { context, candidates: [same], agrees: true }
  if (first.score < (confirmed.get(first.quantity) ?? 0) + BETTER_THAN_CONFIRMED) return null
  if (first.score < ASK || first.score < (best.get(first.quantity) ?? 0) - BEHIND_BEST) return null
  const others = fits
    .slice(1)
    .filter(
      ({ score, quantity }) =>
        score >= first.score - AS_GOOD && score >= ASK && quantity.value !== first.quantity.value,
    )
  return { context, candidates: [first, ...others.slice(0, 1)], agrees: false }
}

const agreeFrom = ({ figure: { value } }: Context): number => (value >= LARGE ? AGREE_LARGE : AGREE)

/** Shares are compared as they are printed, to the fewer decimals. */
function isSame({ figure }: Context, { value, decimals, isShare }: Quantity): boolean {
  if (!isShare) return figure.value === value
  const places = 2 + Math.min(figure.decimals, decimals)
  return roundHalfUp(figure.value, places) === roundHalfUp(value, places)
}
