import * as Plot from '@observablehq/plot'
import { citation, type Lesson, placeAt, placesOf, pointsAt, sentence, type Text, wordsAt } from '@parscore/scoring'
import { COLOURS, draw, numberFormat } from './chart.js'

const WORDS = {
  points: { vi: 'Điểm', en: 'Points' },
  unit: { vi: 'điểm, tối đa {maximum}', en: 'points, of {maximum}' },
  here: { vi: 'Chấm: {place}.', en: 'Dot: {place}.' },
  solid: { vi: 'Nét liền: {name}.', en: 'Solid: {name}.' },
  dashed: { vi: 'Nét đứt: {name}.', en: 'Dashed: {name}.' },
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
 * Points by the figure of a case of the lesson: the rule as a line of steps, the other reading dashed, a dot where the case stood.
 *
 * @param lang language of the words in the picture
 */
export function lessonSteps(lesson: Lesson, lang: 'vi' | 'en'): string {
  const { figure, readings, maximum } = lesson
  const say = numberFormat(lang)
  const places = placesOf(figure)
  const lines = readings.map((reading) =>
    places.map((place) => ({ place, points: pointsAt(reading, figure, maximum, place).points })),
  )
  const dots = readings.flatMap((reading): Step[] => {
    const { points } = pointsAt(reading, figure, maximum, placeAt(figure))
    return points === null ? [] : [{ place: placeAt(figure), points }]
  })
  const names = readings.map(({ name }, index) => sentence(index === 0 ? WORDS.solid : WORDS.dashed, { name })[lang])
  const isOpen = lines.flat().some(({ points }) => points === null)
  const note = [
    ...names,
    sentence(WORDS.here, { place: wordsAt(figure, placeAt(figure)) })[lang],
    ...(isOpen ? [WORDS.gaps[lang]] : []),
  ].join(' ')
  const source = citation(lesson.source)
  return draw(
    {
      height: 320,
      marginLeft: 60,
      marginBottom: 44,
      x: {
        label: figure.title[lang],
        labelArrow: 'none',
        labelAnchor: 'center',
        tickFormat: (place: number) => wordsAt(figure, place)[lang],
        ticks: figure.kind === 'answer' ? [0, 1] : figure.kind === 'day' ? 5 : 7,
      },
      y: { label: WORDS.points[lang], labelArrow: 'none', grid: true, tickFormat: say },
      marks: [
        ...lines.map((line, index) =>
          Plot.line(line, {
            x: 'place',
            y: 'points',
            curve: 'step-after',
            stroke: index === 0 ? COLOURS.total : COLOURS.down,
            strokeWidth: 3,
            ...(index === 0 ? {} : { strokeDasharray: '9 6' }),
          }),
        ),
        Plot.dot(dots, { x: 'place', y: 'points', fill: COLOURS.dark, r: 6 }),
        Plot.text(dots, {
          x: 'place',
          y: 'points',
          text: ({ points }: Step) => say(points),
          dx: 12,
          dy: -12,
          fontSize: 16,
          fontWeight: 'bold',
        }),
      ],
    },
    { lang, title: lesson.title[lang], unit: sentence(WORDS.unit, { maximum })[lang], source, note },
    dots.map(({ points }) => `${wordsAt(figure, placeAt(figure))[lang]}: ${say(points)}.`).join(' '),
  )
}
