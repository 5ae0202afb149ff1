import { z } from 'zod'
import { ok } from '../result.js'
import { sentence, type Text } from '../text.js'
import { product } from '../values/decimal.js'
import { fold } from '../values/fold.js'
import { type AuthoringList, decimalComma, entriesOf, notKnownWord, numberInLine, percentInLine } from './authoring.js'
import { belowFull } from './cause.js'
import { drawPoints } from './draw.js'
import { type RateInput, rateInput } from './inputs/rate.js'
import { saying } from './parameter.js'
import { type Misfit, oneFigure, type Rule } from './rule.js'
import { cappedTerm, numberTerm, settled, settledFormula, unlessBlank } from './terms.js'

const NOT_DESCENDING: Text = { vi: 'các mức phải xếp từ cao xuống thấp', en: 'bands go from the highest bound down' }
const FALLING: Text = {
  vi: 'mức cao hơn không được ít điểm hơn mức thấp hơn',
  en: 'a higher band must not have fewer points than a lower one',
}
const NEGATIVE: Text = { vi: 'không được âm', en: 'must not be negative' }

const notNegative = z.number().refine((value) => value >= 0, saying(NEGATIVE))
/** Points, or `null` where the sources do not say them. */
const knownOrNot = notNegative.nullable()

const band = z.strictObject({
  /** The lower bound of the band as a fraction. */
  from: notNegative,
  /** Whether the bound itself belongs to the band: true for «từ 70%», false for «trên 90%». */
  inclusive: z.boolean(),
  /** Points of the band, at most the leaf's maximum. */
  points: knownOrNot,
})
/** One step. */
type Band = z.infer<typeof band>

const parameters = z
  .strictObject({
    kind: z.literal('bands'),
    /** From the highest band down. */
    bands: z
      .array(band)
      .min(1)
      .refine(
        (bands) => bands.every((each, index) => index === 0 || each.from < (bands[index - 1]?.from ?? 0)),
        saying(NOT_DESCENDING),
      ),
    /** Points below the last band; none where it is left out. */
    below: knownOrNot.optional(),
  })
  .superRefine(({ bands, below }, context) => {
    const place = placeOfFall([...bands.map(({ points }) => points), below ?? null])
    if (place === null) return
    const path = place < bands.length ? ['bands', place, 'points'] : ['below']
    context.addIssue({ code: 'custom', message: FALLING.en, path, ...saying(FALLING) })
  })
/** Parameters of {@link bands}: bands from the highest down, bounds as fractions, points absolute. */
export type Bands = Omit<z.infer<typeof parameters>, 'kind'>

/** The first place, from the highest band down, that has more points than one above it. */
function placeOfFall(points: readonly (number | null)[]): number | null {
  let least = Number.POSITIVE_INFINITY
  for (const [place, each] of points.entries()) {
    if (each === null) continue
    if (each > least) return place
    least = each
  }
  return null
}

const reaches = (rate: ReturnType<typeof settled>, { from, inclusive }: Band) =>
  inclusive ? rate.gte(from) : rate.gt(from)

const TRACE: Text = {
  vi: 'Tỷ lệ {rate}% → {points} trên {maximum} điểm',
  en: 'Rate {rate} % → {points} of {maximum} {maximum:point|points}',
}
const NOT_KNOWN: Text = {
  vi: 'Tỷ lệ {rate}%: nguồn không nêu mức này được bao nhiêu điểm',
  en: 'Rate {rate} %: the sources do not say what this is worth',
}
const UNKNOWN = { vi: 'chưa rõ điểm', en: 'points not known' } as const satisfies Text

/**
 * Steps of a rate; each bound says to which side it belongs. A step whose points no source states has none.
 *
 * Source: ca-mau-2013, «Thực hiện trên 90% kế hoạch: 2 | từ 70% - 90%: 1 | Dưới 70%: 0», so exactly 90 % gives 1.
 *
 * @example bands.evaluate({ bands: [{ from: 0.9, inclusive: false, points: 2 }, { from: 0.7, inclusive: true, points: 1 }] }, 2, { rate: 0.9 }).points // 1
 */
export const bands: Rule<'bands', Bands, RateInput, 'rate'> = {
  kind: 'bands',
  title: { vi: 'Theo mức', en: 'Bands' },
  parameters,
  input: rateInput,
  figures: () => oneFigure(rateInput),
  evaluate({ bands: steps, below = 0 }, maximum, { rate }) {
    if (rate === null) return { status: 'not-filled' }
    const step = steps.find((each) => reaches(settled(rate), each))
    const worth = step ? step.points : below
    if (worth === null) return { status: 'not-known', trace: sentence(NOT_KNOWN, { rate: product(rate, 100) }) }
    const points = Math.min(worth, maximum)
    return { status: 'scored', points, trace: sentence(TRACE, { rate: product(rate, 100), points, maximum }) }
  },
  formula({ bands: steps, below = 0 }, maximum, { rate }) {
    const term = (points: number | null) => (points === null ? '""' : points === 0 ? '0' : cappedTerm(points, maximum))
    const ladder = steps.reduceRight(
      (otherwise, { from, inclusive, points }) =>
        `IF(${settledFormula(rate)}${inclusive ? '>=' : '>'}${numberTerm(from)},${term(points)},${otherwise})`,
      term(below),
    )
    return unlessBlank(rate, ladder)
  },
  attainable({ bands: steps, below = 0 }, maximum) {
    const points = [below, ...steps.map((step) => step.points)].map((each) => each && Math.min(each, maximum))
    const known = points.filter((each) => each !== null)
    // Where a step is not known, any points may stand.
    if (known.length < points.length) return { kind: 'range', from: 0, to: maximum }
    return { kind: 'steps', points: [...new Set(known)].sort((a, b) => a - b) }
  },
  describe({ bands: steps, below = 0 }) {
    const words = steps.map(({ from, inclusive, points }) =>
      sentence(inclusive ? { vi: 'từ {from}%: {worth}', en: 'from {from} %: {worth}' } : ABOVE, {
        from: product(from, 100),
        worth: inWords(points),
      }),
    )
    const rest = sentence({ vi: 'thấp hơn: {worth}', en: 'lower: {worth}' }, { worth: inWords(below) })
    const join = (lang: keyof Text) => {
      const list = [...words, rest].map((text) => text[lang]).join('; ')
      return list.charAt(0).toUpperCase() + list.slice(1)
    }
    return { vi: `${join('vi')}.`, en: `${join('en')}.` }
  },
  misfits({ bands: steps, below = 0 }, { maximum }) {
    if (maximum === null) return []
    const places = [
      ...steps.map(({ points }, place) => ({ path: `bands[${place}].points`, points })),
      { path: 'below', points: below },
    ]
    return places.flatMap(({ path, points }): Misfit[] =>
      points === null || points <= maximum ? [] : [{ path, message: sentence(OVER, { points, maximum }) }],
    )
  },
  cause: belowFull,
  warnedBy: 'threshold-not-met',
  tellsHow: true,
  authoring: { words: 'Theo mức', cells: [], list: listOfBands() },
  example: {
    bands: [
      { from: 0.9, inclusive: false, points: 2 },
      { from: 0.7, inclusive: true, points: 1 },
    ],
  },
  trial: {
    parameters(draw, maximum) {
      const count = draw.whole(1, 5)
      const bounds = [...new Set(Array.from({ length: count }, () => draw.whole(0, 100) / 100))].sort((a, b) => b - a)
      let most = maximum
      const next = () => {
        const points = drawPoints(draw, most)
        most = points
        return draw.oneOf([points, points, points, null])
      }
      const steps = bounds.map((from) => ({ from, inclusive: draw.oneOf([true, false]), points: next() }))
      const below = next()
      return draw.oneOf([{ bands: steps }, { bands: steps, below }])
    },
    cells: (draw) => [rateInput.sample(draw)],
    monotone: 'rising',
  },
}

const ABOVE: Text = { vi: 'trên {from}%: {worth}', en: 'above {from} %: {worth}' }
const OVER: Text = {
  vi: 'mức này được {points} điểm, cao hơn điểm tối đa {maximum}',
  en: 'the band has {points} {points:point|points}, more than the maximum {maximum}',
}

const inWords = (points: number | null): Text =>
  points === null ? UNKNOWN : sentence({ vi: '{points} điểm', en: '{points} {points:point|points}' }, { points })

/** «trên 90%: 2», «từ 70%: chưa rõ», «thấp hơn: 0», a line each. */
function listOfBands(): AuthoringList<Bands> {
  const BAND = /^(từ|trên|from|above)\s{0,9}(?:≥|>)?\s{0,9}([\d.,]+)\s*%\s*:\s*(\S.*)$/i
  const BELOW = /^(?:thấp hơn|dưới|còn lại|lower|below)\b[^:]*:\s*(\S.*)$/i
  const notALine: Text = {
    vi: '«{line}» không phải một mức; mỗi dòng viết như «trên 90%: 2», «từ 70%: 1» hoặc «thấp hơn: 0»',
    en: '“{line}” is no band; a line reads like “trên 90%: 2”, “từ 70%: 1” or “thấp hơn: 0”',
  }
  const worthIn = (text: string): { readonly points: number | null } | null => {
    if (fold(text).startsWith(fold(notKnownWord))) return { points: null }
    const points = numberInLine(text)
    return points === null ? null : { points }
  }
  const readLine = (line: string): Band | { readonly below: number | null } | null => {
    const [, lowest] = BELOW.exec(line) ?? []
    const rest = lowest === undefined ? null : worthIn(lowest)
    if (rest) return { below: rest.points }
    const [, word = '', from = '', points = ''] = BAND.exec(line) ?? []
    const [bound, worth] = [numberInLine(from), worthIn(points)]
    if (bound === null || worth === null) return null
    return { from: Number((bound / 100).toPrecision(12)), inclusive: /^(?:từ|from)$/i.test(word), ...worth }
  }
  const worth = (points: number | null) => (points === null ? notKnownWord : decimalComma(points))
  return {
    parameters: ['bands', 'below'],
    write: ({ bands: steps, below }) => [
      ...steps.map(
        ({ from, inclusive, points }) => `${inclusive ? 'từ' : 'trên'} ${percentInLine(from)}%: ${worth(points)}`,
      ),
      ...(below === undefined ? [] : [`thấp hơn: ${worth(below)}`]),
    ],
    read(lines) {
      const entries = entriesOf(lines, readLine, notALine)
      if (!entries.ok) return entries
      const lowest = entries.value.flatMap((entry) => ('below' in entry ? [entry.below] : []))
      const steps = entries.value.filter((entry) => 'from' in entry)
      return ok({ bands: steps, ...(lowest.length === 0 ? {} : { below: lowest[0] }) })
    },
  }
}
