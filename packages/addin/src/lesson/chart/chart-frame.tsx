import { mergeClasses } from '@fluentui/react-components'
import { citation, type Lesson, wordsAt } from '@parscore/scoring'
import type { ReactNode } from 'react'
import { useLessonWords } from '../use-lesson-words.js'
import { type ChartArea, LINE_HEIGHT, wrapped } from './chart-area.js'
import { figureTicks, type Line, ticks } from './chart-scale.js'
import { useChartStyles } from './chart-style.js'

/** Half the length of the line in the legend. */
const KEY = 56

/** Title, legend, axes with their units, and source: what a picture says without the page around it. */
export function ChartFrame({
  lesson,
  legend,
  area,
  source,
  label,
  children,
}: {
  readonly lesson: Lesson
  readonly legend: readonly LegendEntry[]
  readonly area: ChartArea
  readonly source: readonly string[]
  /** What is read out instead of the picture. */
  readonly label: string
  readonly children: ReactNode
}) {
  const styles = useChartStyles()
  const { of } = useLessonWords()
  return (
    <svg className={styles.chart} viewBox={`0 0 ${area.width} ${area.height}`} role="img" aria-label={label}>
      <text className={styles.title} x={area.left} y={28}>
        {of(lesson.title)}
      </text>
      <Legend legend={legend} area={area} />
      <PointsAxis lesson={lesson} area={area} />
      <FigureAxis lesson={lesson} area={area} />
      {children}
      {source.map((words, index) => (
        <text
          key={words}
          className={styles.small}
          x={area.left}
          y={area.height - 8 - (source.length - 1 - index) * LINE_HEIGHT * 0.8}
        >
          {words}
        </text>
      ))}
    </svg>
  )
}

/** The source in lines that the picture has room for. */
export function useSourceLines({ source }: Lesson, letters: number): string[] {
  const { tell } = useLessonWords()
  return wrapped(tell('source', { source: citation(source) }), Math.floor(letters * 1.15))
}

/** An entry of the legend: its words in lines that the picture has room for; without a line where a rule is not known. */
export interface LegendEntry {
  readonly words: readonly string[]
  readonly look: 'first' | 'second' | null
}

/** The readings, and that the rule of before is not known, where no source tells it. */
export function useLegend({ before }: Lesson, lines: readonly Line[], letters: number): LegendEntry[] {
  const { tell } = useLessonWords()
  const entry = (text: string, look: LegendEntry['look']) => ({ words: wrapped(text, letters - 8), look })
  return [
    ...lines.map(({ name }, index) => entry(name, index === 0 ? 'first' : 'second')),
    ...(before === 'not-known' ? [entry(tell('beforeNotKnown'), null)] : []),
  ]
}

function Legend({ legend, area }: { readonly legend: readonly LegendEntry[]; readonly area: ChartArea }) {
  const styles = useChartStyles()
  return legend.map(({ words, look }, index) => {
    const before = legend.slice(0, index).flatMap((entry) => entry.words).length
    const y = 40 + (before + 1) * LINE_HEIGHT - 4
    return (
      <g key={words.join(' ')}>
        {look && (
          <line
            className={mergeClasses(styles.line, styles[look])}
            x1={area.left}
            x2={area.left + KEY}
            y1={y - 6}
            y2={y - 6}
          />
        )}
        {words.map((line, row) => (
          <text key={line} x={area.left + KEY + 12} y={y + row * LINE_HEIGHT}>
            {line}
          </text>
        ))}
      </g>
    )
  })
}

function PointsAxis({ lesson, area }: { readonly lesson: Lesson; readonly area: ChartArea }) {
  const styles = useChartStyles()
  const { tell, number } = useLessonWords()
  const name =
    area.reach.from === 0
      ? tell('axisPoints', { maximum: lesson.maximum })
      : `${tell('axisPoints', { maximum: lesson.maximum })}. ${tell('axisFrom', { from: Number(area.reach.from.toPrecision(6)) })}`
  return (
    <>
      {ticks(area.reach, 5).map((points) => (
        <g key={points}>
          <line className={styles.grid} x1={area.left} x2={area.right} y1={area.y(points)} y2={area.y(points)} />
          <text x={area.left - 10} y={area.y(points) + 6} textAnchor="end">
            {number(points)}
          </text>
        </g>
      ))}
      <text className={styles.small} x={area.left} y={area.top - 10}>
        {name}
      </text>
    </>
  )
}

function FigureAxis({ lesson: { figure }, area }: { readonly lesson: Lesson; readonly area: ChartArea }) {
  const styles = useChartStyles()
  const { of } = useLessonWords()
  const pieces = area.width > 600 ? 7 : 4
  // Of a day the year stands in the name of the axis.
  const short = (place: number) =>
    figure.kind === 'day' ? of(wordsAt(figure, place)).replace(/\/\d{4}$/, '') : of(wordsAt(figure, place))
  const year = figure.kind === 'day' ? ` (${of(wordsAt(figure, figure.at)).slice(-4)})` : ''
  return (
    <>
      <line className={styles.axis} x1={area.left} x2={area.right} y1={area.bottom} y2={area.bottom} />
      {figure.kind !== 'answer' &&
        figureTicks(figure, pieces).map((place) => (
          <g key={place}>
            <line className={styles.axis} x1={area.x(place)} x2={area.x(place)} y1={area.bottom} y2={area.bottom + 6} />
            <text x={area.x(place)} y={area.bottom + 27} textAnchor="middle">
              {short(place)}
            </text>
          </g>
        ))}
      <text className={styles.small} x={(area.left + area.right) / 2} y={area.bottom + 52} textAnchor="middle">
        {`${of(figure.title)}${year}`}
      </text>
    </>
  )
}
