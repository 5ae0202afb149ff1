import * as Plot from '@observablehq/plot'
import {
  citation,
  formatNumber,
  type Lang,
  type Lesson,
  placeAt,
  placesOf,
  pointsAt,
  reachOf,
  sentence,
  type Text,
  wordsAt,
} from '@parscore/scoring'
import { COLOURS, draw, numberFormat } from './chart.js'

const WORDS = {
  points: { vi: 'Điểm', en: 'Points' },
  unit: { vi: 'điểm, tối đa {maximum}', en: 'points, of {maximum}' },
  here: { vi: 'Chấm: {place}.', en: 'Dot: {place}.' },
  solid: { vi: 'Nét liền: {name}.', en: 'Solid: {name}.' },
  dashed: { vi: 'Nét đứt: {name}.', en: 'Dashed: {name}.' },
  unknown: { vi: 'chưa rõ', en: 'not known' },
  gaps: {
    vi: 'Chỗ không có nét: nguồn không nêu được bao nhiêu điểm.',
    en: 'Where there is no line the sources do not say the points.',
  },
} as const satisfies Record<string, Text>

/** A place in the picture with the points of one reading. */
interface Step {
  readonly place: number
  readonly points: number
}

/**
 * Points by the figure of a case of the lesson: the rule as a line of steps, the other reading dashed, a dot where the case stood;
 * bars where the figure is an answer.
 *
 * @param lang language of the words in the picture
 */
export function lessonSteps(lesson: Lesson, lang: Lang): string {
  const { figure, readings, maximum } = lesson
  const lines = readings.map((reading) =>
    placesOf(figure).map((place) => ({ place, points: pointsAt(reading, figure, maximum, place).points })),
  )
  const stood = wordsAt(figure, placeAt(figure))
  const dots = readings.flatMap((reading): Step[] => {
    const { points } = pointsAt(reading, figure, maximum, placeAt(figure))
    return points === null ? [] : [{ place: placeAt(figure), points }]
  })
  // Readings that give the same points have one figure between them, or it would be written on itself.
  const figures = dots.filter(({ points }, at) => dots.findIndex((other) => other.points === points) === at)
  const unit = sentence(WORDS.unit, { maximum })[lang]
  const text = {
    lang,
    title: lesson.title[lang],
    unit,
    source: citation(lesson.source),
    note: noteOf(lesson, lines, lang),
  }
  const description = readings
    .map(({ name }, index) => {
      const points = lines[index]?.find(({ place }) => place === placeAt(figure))?.points ?? null
      return `${name[lang]}. ${stood[lang]}: ${points === null ? WORDS.unknown[lang] : formatNumber(points, lang)}.`
    })
    .join(' ')
  const options = figure.kind === 'answer' ? bars(lesson, lines, lang) : curves(lesson, lines, figures, lang)
  return draw({ height: 320, marginLeft: 60, marginBottom: 44, ...options }, text, description)
}

type Line = readonly { readonly place: number; readonly points: number | null }[]

function noteOf({ figure, readings }: Lesson, lines: readonly Line[], lang: Lang): string {
  const names = readings.map(({ name }, index) => sentence(index === 0 ? WORDS.solid : WORDS.dashed, { name })[lang])
  const isOpen = lines.flat().some(({ points }) => points === null)
  const here = sentence(WORDS.here, { place: wordsAt(figure, placeAt(figure)) })[lang]
  return figure.kind === 'answer'
    ? readings.map(({ name }) => `${name[lang]}.`).join(' ')
    : [...names, here, ...(isOpen ? [WORDS.gaps[lang]] : [])].join(' ')
}

/** The axis of points begins at 0, unless all that it shows lies in its upper half. */
function pointsAxis(lines: readonly Line[], maximum: number, lang: Lang): Plot.ScaleOptions {
  const known = lines.flat().flatMap(({ points }) => points ?? [])
  const isWhole = Math.min(...known) <= Math.max(...known) / 2
  return {
    label: WORDS.points[lang],
    labelArrow: 'none',
    grid: true,
    ticks: 5,
    tickFormat: numberFormat(lang),
    ...(isWhole ? { domain: [0, maximum] } : { nice: true }),
  }
}

function curves(
  { figure, readings, maximum }: Lesson,
  lines: readonly Line[],
  dots: readonly Step[],
  lang: Lang,
): Plot.PlotOptions {
  const { from, to } = reachOf(figure)
  const say = numberFormat(lang, 5)
  const look = [{ stroke: COLOURS.total }, { stroke: COLOURS.down, strokeDasharray: '9 6' }]
  return {
    marginRight: 30,
    x: {
      domain: [from, to],
      label: figure.title[lang],
      labelArrow: 'none',
      labelAnchor: 'center',
      ticks: 6,
      tickFormat: (place: number) => wordsAt(figure, place)[lang],
    },
    y: pointsAxis(lines, maximum, lang),
    marks: [
      ...lines.map((line, index) => {
        const isSlope = readings[index] !== undefined && 'sumWith' in readings[index]
        return Plot.line(line, {
          x: 'place',
          y: 'points',
          curve: isSlope ? 'linear' : 'step-after',
          strokeWidth: 3,
          ...look[index],
        })
      }),
      Plot.dot(dots, { x: 'place', y: 'points', fill: COLOURS.dark, r: 6 }),
      Plot.text(dots, {
        x: 'place',
        y: 'points',
        text: ({ points }: Step) => say(points),
        dx: -10,
        dy: -12,
        textAnchor: 'end',
        fontSize: 16,
        fontWeight: 'bold',
      }),
    ],
  }
}

function bars({ figure, maximum }: Lesson, lines: readonly Line[], lang: Lang): Plot.PlotOptions {
  const say = numberFormat(lang)
  const named = (lines[0] ?? []).map(({ place, points }) => ({
    answer: wordsAt(figure, place)[lang],
    points: points ?? 0,
  }))
  return {
    x: {
      label: figure.title[lang],
      labelArrow: 'none',
      labelAnchor: 'center',
      padding: 0.5,
      domain: named.map(({ answer }) => answer),
    },
    y: { ...pointsAxis(lines, maximum, lang), domain: [0, maximum * 1.1] },
    marks: [
      Plot.barY(named, { x: 'answer', y: 'points', fill: COLOURS.total }),
      Plot.ruleY([0]),
      Plot.text(named, {
        x: 'answer',
        y: 'points',
        text: ({ points }: (typeof named)[number]) => say(points),
        dy: -12,
        fontSize: 16,
        fontWeight: 'bold',
      }),
    ],
  }
}
